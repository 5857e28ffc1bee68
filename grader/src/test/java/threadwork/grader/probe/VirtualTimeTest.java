package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Napper;

class VirtualTimeTest {

    private final VirtualTime time = new VirtualTime();

    @Test
    void five_naps_take_as_long_as_their_pool_lets_them() {
        assertNapsTake(1, 15);
        assertNapsTake(2, 9);
        assertNapsTake(4, 6);
        assertNapsTake(5, 5);
    }

    private static void assertNapsTake(int atOnce, long seconds) {
        VirtualTime time = new VirtualTime();
        try (var call = Watched.run(() -> Napper.naps(atOnce, List.of(1, 2, 3, 4, 5), n -> time.sleep(Duration.ofSeconds(n))))) {
            assertEquals(Observation.REACHED, time.drive(call, call::returned));
            assertEquals(Duration.ofSeconds(seconds), time.now());
            call.result();
            call.leavesNothingBehind();
        }
    }

    @Test
    void time_stands_at_the_limit_when_nothing_comes_due_before_it() {
        try (var call = Watched.run(() -> time.sleep(Duration.ofSeconds(5)))) {
            assertEquals(Observation.STUCK, time.drive(call, call::returned, Duration.ofSeconds(3)));
            assertEquals(Duration.ofSeconds(3), time.now());
            assertEquals(1, time.sleeping());
            assertEquals(Observation.REACHED, time.drive(call, call::returned));
            assertEquals(Duration.ofSeconds(5), time.now());
        }
    }

    @Test
    void who_waits_for_something_else_is_stuck() {
        try (var call = Watched.run(() -> new CountDownLatch(1).await())) {
            assertEquals(Observation.STUCK, time.drive(call, call::returned));
            assertEquals(Duration.ZERO, time.now());
        }
    }

    @Test
    void a_sleep_can_be_interrupted() {
        try (var call = Watched.run(() -> time.sleep(Duration.ofSeconds(5)))) {
            call.await(() -> time.sleeping() == 1);
            call.caller().interrupt();
            assertInstanceOf(InterruptedException.class, call.failure());
            assertEquals(0, time.sleeping());
        }
    }
}
