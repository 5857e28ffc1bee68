package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Jobs;

class GateTest {

    private final Gate gate = new Gate();

    @Test
    void a_thread_per_job_reaches_it_together() {
        try (var call = Watched.run(() -> Jobs.eachOnItsThread(5, gate::pass))) {
            assertEquals(Observation.REACHED, call.await(() -> gate.inside() == 5));
            gate.open();
            call.result();
            call.leavesNothingBehind();
            assertEquals(5, new HashSet<>(gate.visitors()).size());
            assertEquals(5, gate.mostInside());
            assertEquals(0, gate.inside());
        }
    }

    @Test
    void a_pool_that_is_too_small_is_stuck_at_it() {
        try (var call = Watched.run(() -> Jobs.inPool(3, 5, gate::pass))) {
            assertEquals(Observation.STUCK, call.await(() -> gate.inside() == 5));
            assertEquals(3, gate.mostInside());
            gate.open();
            call.result();
            call.leavesNothingBehind();
        }
    }

    @Test
    void one_by_one_is_stuck_at_it() throws InterruptedException {
        try (var call = Watched.run(() -> Jobs.oneByOne(5, gate::pass))) {
            assertEquals(Observation.STUCK, call.await(() -> gate.inside() == 2));
            assertEquals(1, gate.mostInside());
        }
        Thread atTheGate = gate.visitors().get(0);
        atTheGate.join(10_000);
        assertFalse(atTheGate.isAlive(), "a thread at a gate ends when the call is closed");
    }

    @Test
    void jobs_that_never_come_end() {
        try (var call = Watched.run(() -> Jobs.eachOnItsThread(3, () -> { }))) {
            assertEquals(Observation.ENDED, call.await(() -> gate.inside() == 1));
        }
    }

    @Test
    void one_is_let_through_at_a_time_in_the_order_they_came() {
        try (var call = Watched.run(() -> Jobs.inPool(2, 5, gate::pass))) {
            for (int left = 5; left > 0; left--) {
                int most = Math.min(2, left);
                assertEquals(Observation.REACHED, call.await(() -> gate.inside() == most));
                assertEquals(Observation.STUCK, call.await(() -> gate.inside() > most));
                gate.letOneThrough();
            }
            call.result();
            call.leavesNothingBehind();
        }
        assertEquals(2, gate.mostInside());
    }

    @Test
    void a_permit_waits_for_the_next_to_come() {
        gate.letOneThrough();
        try (var call = Watched.run(() -> Jobs.oneByOne(2, gate::pass))) {
            assertEquals(Observation.STUCK, call.await(call::returned));
            assertEquals(2, gate.visitors().size());
            assertEquals(1, gate.inside());
        }
    }

    @Test
    void an_interrupt_ends_the_waiting_and_stays_set() {
        boolean[] still = {false};
        try (var call = Watched.run(() -> {
            try {
                gate.pass();
            } finally {
                still[0] = Thread.currentThread().isInterrupted();
            }
        })) {
            call.await(() -> gate.inside() == 1);
            call.caller().interrupt();
            assertInstanceOf(GateInterrupted.class, call.failure());
            assertTrue(still[0]);
            assertEquals(0, gate.inside());
        }
    }
}
