package threadwork.checks.ex13slices;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Interleavings;

/** A function that is pure needs no lock. */
public class SliceSchedules {

    @Test
    @Schedule
    @Points(value = 1, why = "What is static exists once for all calls, so two calls at the same time work on each other's data.",
            next = "Keep the queue, the times and the slices in local variables: each call then has its own.")
    void calls_at_the_same_time_do_not_mix() {
        Interleavings.explore(Calls::twoOfSchedule);
        Interleavings.explore(Calls::twoOfHyperThreaded);
    }
}
