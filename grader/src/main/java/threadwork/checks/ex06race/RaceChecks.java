package threadwork.checks.ex06race;

import static net.jqwik.api.GenerationMode.EXHAUSTIVE;
import static net.jqwik.api.ShrinkingMode.OFF;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** What can be told from outside, one thread or several; {@link RaceStates} has the checks that run on bare cores. */
@Exercise(number = 6, title = "A race", concept = "What threads share is read and written under one lock, or a hit gets lost.")
public class RaceChecks {

    /** Two of them have the same hash code. */
    private static final List<String> NAMES = List.of("/", "", "/Aa", "/BB", "/about us", "/deep/down?x=1");

    @Property(tries = 30)
    @Points(value = 1, why = "Before threads come in: every page has a count of its own, and the total is their sum.",
            next = "Keep a Map from the page to its count. A page that was never hit is not in it, and has 0 hits.")
    void hits_and_total_follow_every_hit(@ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> visits) {
        try (var call = Watched.run(() -> follow(visits))) {
            call.result();
        }
    }

    private static void follow(List<Integer> visits) {
        HitCounter counter = new HitCounter();
        long[] expected = new long[NAMES.size()];
        for (int visit = 0; visit < visits.size(); visit++) {
            // A new String each time, as it would come from a request.
            counter.hit(new String(NAMES.get(visits.get(visit))));
            expected[visits.get(visit)]++;
            long total = counter.total();
            Failure.unless(total == visit + 1, "After %d hits, total() says %d.", visit + 1, total);
        }
        for (int page = 0; page < expected.length; page++) {
            long hits = counter.hits(new String(NAMES.get(page)));
            Failure.unless(hits == expected[page], "The page \"%s\" was hit %d times, and hits() says %d.",
                    NAMES.get(page), expected[page], hits);
        }
    }

    @Property(generation = EXHAUSTIVE, shrinking = OFF)
    @Points(value = 2, why = "After a thread has read a count, and before it writes the next one, another may write too: "
            + "its hit is overwritten.",
            next = "Let nobody in between: read and write under one lock that all threads share, or leave both to one atomic "
            + "operation of the map.")
    void no_hit_is_lost_among_threads(@ForAll @IntRange(min = 2, max = 4) int threads,
                                      @ForAll @IntRange(max = 2) int magnitude) {
        String[] pages = pages("page", 1_000);
        int perPage = List.of(8, 500, 100_000).get(magnitude);
        try (var call = Watched.run(() -> {
            Effort effort = Effort.ofMillis(20);
            while (!effort.isSpent()) {
                new Rush(pages, perPage).run(threads, effort);
            }
        })) {
            call.result();
        }
    }

    @Property(generation = EXHAUSTIVE, shrinking = OFF)
    @Points(value = 2, why = "A hit changes two things, its page and the total. Whoever looks between the two sees a sum that "
            + "was never true.",
            next = "Change both under the same lock, and take that lock to read. Or keep only one: which follows from the other?")
    void total_is_always_the_sum_of_the_pages(@ForAll @IntRange(min = 1, max = 3) int count) {
        String[] pages = pages("page", count);
        try (var call = Watched.run(() -> new SumWatch(pages).run(Effort.ofMillis(50)))) {
            call.result();
        }
    }

    @Property(tries = 2, shrinking = OFF)
    @Points(value = 1, why = "A map moves its entries when it grows. Who looks at that moment without the lock does not "
            + "find them, or meets an exception.",
            next = "Reading needs the lock as much as writing does: use it in hits() and total() as well, the same one.")
    void no_page_is_forgotten_while_new_ones_come(@ForAll @IntRange(min = 2, max = 12) int old) {
        String[] known = pages("old", old);
        String[] coming = pages("new", 2_000);
        try (var call = Watched.run(() -> new MemoryWatch(known, coming).run(Effort.ofMillis(80)))) {
            call.result();
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "There may be many counters. What is static, a text in quotes, or the name of a page is the same "
            + "object for all of them.",
            next = "Give every counter data and a lock of its own, in fields that are not static.")
    void counters_have_nothing_to_do_with_each_other() {
        Random random = Inputs.random("ex06race independence");
        String page = "/page-" + random.nextInt(1_000);
        try (var call = Watched.call(() -> {
            Independence two = new Independence(page);
            two.counts(1 + random.nextInt(9), 10 + random.nextInt(9));
            return two;
        })) {
            Independence two = call.result();
            two.waitsForNobody(shared(two));
        }
    }

    private static Map<Object, String> shared(Independence two) {
        try (var call = Watched.call(two::shared)) {
            return call.result();
        }
    }

    /** Such as /new-4711, /new-4712, … */
    private static String[] pages(String kind, int count) {
        int first = Inputs.random("ex06race " + kind).nextInt(100_000);
        return IntStream.range(first, first + count).mapToObj(number -> "/" + kind + "-" + number).toArray(String[]::new);
    }
}
