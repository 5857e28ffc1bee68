package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.explore.run.Ending;

/** Threads at the same pace: who meets the others again for ever is caught, and nobody who gets through some time. */
class LockstepTest {

    private static final Explored SCENARIOS = new Explored(LockstepScenarios.class);

    @ParameterizedTest
    @ValueSource(strings = {"pausesForTheSameTime", "waitsForTheSameTime"})
    void who_gives_way_and_comes_back_after_the_same_time_meets_the_other_for_ever(String scenario) {
        Exploration seen = SCENARIOS.inStep(scenario);
        assertEquals(Ending.LIVELOCK, seen.ending(), seen.detail());
        assertTrue(seen.detail().contains("goes on and on at LockstepScenarios.java:"), seen.detail());
        assertFalse(seen.trace().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pausesAtRandom", "pausesByTheThread", "waitsInOrder"})
    void who_pauses_for_another_time_than_the_other_gets_through(String scenario) {
        Exploration seen = SCENARIOS.inStep(scenario);
        assertEquals(Ending.PASSED, seen.ending(), seen.detail());
    }

    @Test
    void what_goes_wrong_before_that_is_told_as_it_is() {
        assertEquals(Ending.DEADLOCK, SCENARIOS.inStep("waitsInACircle").ending());
    }
}
