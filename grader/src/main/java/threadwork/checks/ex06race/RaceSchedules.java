package threadwork.checks.ex06race;

import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** What two or three threads can do to a counter, in every order that matters; {@link RaceStates} shows it on real cores. */
public class RaceSchedules {

    private final Random random = Inputs.random("ex06race schedules");
    private final String page = "/page-" + random.nextInt(1_000);
    private final String other = "/other-" + random.nextInt(1_000);

    @Test
    @Schedule
    @Points(value = 2, why = "After a thread has read a count, and before it writes the next one, another may write too: "
            + "its hit is overwritten.",
            next = "Let nobody in between: read and write under one lock that all threads share, or leave both to one atomic "
            + "operation of the map.")
    void no_hit_is_lost_among_threads() {
        String one = page;
        String two = other;
        Interleavings.explore(() -> Meetings.twoHit(one, one));
        Interleavings.explore(() -> Meetings.twoHit(one, two));
        Interleavings.explore(() -> Meetings.threeHit(one));
        Interleavings.explore(() -> Meetings.hitsOnAPageThatIsKnown(one));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "A hit changes two things, its page and the total. Whoever looks between the two sees a sum that "
            + "was never true.",
            next = "Change both under the same lock, and take that lock to read. Or keep only one: which follows from the other?",
            requires = "hits_and_total_follow_every_hit")
    void total_is_always_the_sum_of_the_pages() {
        String one = page;
        String two = other;
        Interleavings.explore(() -> Meetings.pageThenTotal(one, 0));
        Interleavings.explore(() -> Meetings.totalThenPage(one, 0));
        Interleavings.explore(() -> Meetings.pageThenTotal(one, 1));
        Interleavings.explore(() -> Meetings.totalThenPage(one, 1));
        Interleavings.explore(() -> Meetings.totalBetweenTwoPages(one, two));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A map moves its entries when it grows. Who looks at that moment without the lock does not "
            + "find them, or meets an exception.",
            next = "Reading needs the lock as much as writing does: use it in hits() and total() as well, the same one.")
    void no_page_is_forgotten_while_new_ones_come() {
        int first = random.nextInt(100_000);
        Interleavings.explore(() -> Meetings.lookWhileTheMapGrows(first));
        Interleavings.explore(() -> Meetings.addUpWhileTheMapGrows(first));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if both use the same lock, or the field is "
            + "volatile; without, it may see an old value for ever.",
            next = "Find the two places that are named, and take the lock at both.")
    void nothing_is_shared_without_a_lock() {
        String one = page;
        String two = other;
        Interleavings.haveNoDataRace(() -> Meetings.twoHit(one, two));
        Interleavings.haveNoDataRace(() -> Meetings.pageThenTotal(one, 0));
    }
}
