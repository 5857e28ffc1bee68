package threadwork.checks.ex12cores;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Interleavings;

/** How partial sums come together, in every order. */
public class CoreSchedules {

    @Test
    @Schedule
    @Points(value = 2, why = "Adding to a total is a read and a write. Threads that do so at the same time lose each other's sums, "
            + "and who does not wait for them misses them.",
            next = "Give each thread a place of its own for its sum, join all threads, and let one thread add up what they left.")
    void no_partial_sum_is_lost() {
        Interleavings.explore(() -> Sums.ofThree(2));
        Interleavings.explore(() -> Sums.ofThree(3), Options.USUAL.withPreemptions(1));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A pool hands the next chunk to a thread that is free again, and then fewer threads work than were asked for.",
            next = "Make a thread for each chunk, or a fixed pool of as many threads: it makes a new one for each of its first tasks.",
            requires = "no_partial_sum_is_lost")
    void each_chunk_has_a_thread_of_its_own() {
        Interleavings.explore(() -> Sums.eachOnItsOwn(2));
        Interleavings.explore(() -> Sums.eachOnItsOwn(3), Options.USUAL.withPreemptions(1));
    }
}
