package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Waits;

class SettlingTest {

    private final CountDownLatch latch = new CountDownLatch(1);

    @Test
    void who_waits_is_asleep() {
        assertSettles(Rest.ASLEEP, () -> Waits.asleep(latch));
    }

    @Test
    void who_waits_with_a_long_limit_is_asleep() {
        assertSettles(Rest.ASLEEP, () -> Waits.withLimit(latch));
    }

    @Test
    void who_waits_with_a_short_limit_again_and_again_is_asleep() {
        assertSettles(Rest.ASLEEP, () -> Waits.withManyLimits(latch));
    }

    @Test
    void who_asks_without_a_pause_spins() {
        assertSettles(Rest.SPINS, () -> Waits.spinning(latch));
    }

    @Test
    void who_yields_its_core_and_asks_again_spins() {
        assertSettles(Rest.SPINS, () -> Waits.yielding(latch));
    }

    @Test
    void who_asks_with_short_naps_between_polls() {
        assertSettles(Rest.POLLS, () -> Waits.napping(latch));
    }

    @Test
    void who_parks_with_a_long_limit_is_asleep() {
        assertSettles(Rest.ASLEEP, () -> Waits.parkedWithLimit(latch));
    }

    @Test
    void who_parks_for_a_moment_and_asks_again_polls() {
        assertSettles(Rest.POLLS, () -> Waits.parkedForAMoment(latch));
    }

    @Test
    void one_nap_is_waited_for() {
        assertSettles(Rest.REACHED, Waits::sleepAndHope);
    }

    @Test
    void when_all_has_ended_nothing_more_will_come() {
        try (var call = Watched.run(() -> { })) {
            assertEquals(Rest.ENDED, call.settle(() -> false));
        }
    }

    private static void assertSettles(Rest expected, Body body) {
        try (var call = Watched.run(body)) {
            assertEquals(expected, call.settle(call::returned));
        }
    }
}
