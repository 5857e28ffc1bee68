package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.stress.samples.Handovers;
import threadwork.grader.stress.samples.Hangs;

class HangTest {

    private static Failure failure(Class<?> state) {
        return assertInstanceOf(Failure.class, EngineRun.run(state, 20_000, 60_000).getThrowable().orElse(null));
    }

    private static void assertSays(String part, String text) {
        assertTrue(text.contains(part), text);
    }

    @Test
    void a_lock_cycle_is_named_with_who_holds_what() {
        Failure failure = failure(Hangs.LocksInBothOrders.class);

        assertEquals("Deadlock: there waits for a lock that back holds, back waits for a lock that there holds.",
                failure.getMessage());
        assertEquals("threads", failure.evidence().get(0).type());
        assertSays("held by back\n    at threadwork.grader.stress.samples.Hangs$Transfer.there(Hangs.java:",
                failure.evidence().get(0).text());
    }

    @Test
    void a_lost_wake_up_is_named_with_the_line_that_waits() {
        Failure failure = failure(Hangs.LostWakeUp.class);

        assertSays("waiter waits in threadwork.grader.stress.samples.Hangs$Bell.await(Hangs.java:", failure.getMessage());
        assertSays("nobody is left who could wake it", failure.getMessage());
    }

    @Test
    void an_endless_loop_is_named_by_the_cpu_time_it_takes() {
        Failure failure = failure(Hangs.EndlessLoop.class);

        assertSays("looper never comes back", failure.getMessage());
        assertSays("Hangs$Spin.spin(Hangs.java:", failure.getMessage());
    }

    @Test
    void actors_that_wait_for_each_other_and_get_on_do_not_hang() {
        assertEquals(Status.SUCCESSFUL, EngineRun.run(Handovers.OnePutOneTaken.class, 700, 60_000).getStatus());
    }

    @Test
    void a_sleep_without_an_end_in_sight_is_no_proof() {
        TestExecutionResult result = EngineRun.run(Hangs.SleepsTooLongToTell.class, 500, 500);

        assertEquals(Status.ABORTED, result.getStatus());
        assertSays("made no progress", assertInstanceOf(Inconclusive.class, result.getThrowable().orElseThrow()).getMessage());
    }
}
