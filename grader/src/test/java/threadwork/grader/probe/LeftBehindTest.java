package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Leftovers;

class LeftBehindTest {

    private static void assertLeak(Body body, String who) {
        try (var call = Watched.run(body)) {
            Failure failure = assertThrows(Failure.class, call::leavesNothingBehind);
            String expected = "1 thread is still there after the call returned: " + who;
            assertTrue(failure.getMessage().startsWith(expected), failure.getMessage());
            assertEquals("threads", failure.evidence().get(0).type());
        }
    }

    @Test
    void an_idle_worker_is_left() {
        assertLeak(Leftovers::poolWithoutShutdown, "\"pool-");
    }

    @Test
    void an_idle_worker_that_would_end_in_a_minute_is_left() {
        assertLeak(Leftovers::cachedPoolWithoutShutdown, "\"pool-");
    }

    @Test
    void who_waits_for_ever_is_left_even_a_daemon() {
        assertLeak(() -> Leftovers.forever("waiter"), "\"waiter\" waits in CountDownLatch.await at Leftovers.");
    }

    @Test
    void who_sleeps_long_is_left() {
        assertLeak(() -> Leftovers.sleeper(600_000), "\"sleeper\" waits in Thread.sleep");
    }

    @Test
    void who_spins_is_left() {
        assertLeak(Leftovers::spinner, "\"spinner\" runs");
    }

    @Test
    void who_is_about_to_end_is_given_time() {
        for (Body body : new Body[] {Leftovers::almostDone, () -> Leftovers.sleeper(200), Leftovers::inCommonPool}) {
            try (var call = Watched.run(body)) {
                call.leavesNothingBehind();
            }
        }
    }

    @Test
    void a_thread_that_may_stay_is_not_left() {
        try (var call = Watched.run(() -> Leftovers.forever("allowed"))) {
            call.result();
            call.leavesNothingBehind(call.threads().toArray(Thread[]::new));
        }
    }
}
