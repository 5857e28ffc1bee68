package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Relay;

class QuiescenceTest {

    private static long looksUntilQuiet(boolean kernelIsKnown) {
        Gate gate = new Gate();
        try (var call = Watched.run(gate::pass)) {
            call.await(() -> gate.inside() == 1);
            Stage stage = Stage.enter();
            Quiescence quiescence = new Quiescence(stage, kernelIsKnown);
            Patience patience = new Patience(Duration.ofSeconds(30));
            long looks = 1;
            while (quiescence.look(patience.lastRound()) != Quiescence.Motion.QUIET) {
                assertFalse(patience.exhausted());
                patience.pause();
                looks++;
            }
            stage.leave();
            return looks;
        }
    }

    @Test
    void without_the_kernel_the_picture_must_hold_for_many_looks() {
        assertTrue(looksUntilQuiet(false) >= 50, "500 ms in rounds of at most 10 ms");
    }

    @Test
    void with_the_kernel_two_looks_are_the_least() {
        assertTrue(looksUntilQuiet(true) >= 2);
    }

    @Test
    void threads_that_always_wait_for_each_other_are_not_stuck() {
        try (var call = Watched.run(() -> new Relay().withMonitor(5_000))) {
            assertEquals(Observation.REACHED, call.await(call::returned));
        }
        try (var call = Watched.run(() -> new Relay().withQueue(5_000))) {
            assertEquals(Observation.REACHED, call.await(call::returned));
        }
    }
}
