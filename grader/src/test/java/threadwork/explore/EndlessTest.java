package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.explore.run.Ending;

/** What never ends is a failure; what only takes long is none; and nobody is kept from a turn, or from the passing of time. */
class EndlessTest {

    private static final Explored SCENARIOS = new Explored(EndlessScenarios.class);

    @ParameterizedTest
    @ValueSource(strings = {"worksAloneForEver", "twoWaitForEachOther"})
    void a_program_that_works_for_ever_is_caught(String scenario) {
        Exploration seen = SCENARIOS.explore(scenario);
        assertEquals(Ending.LIVELOCK, seen.ending(), seen.detail());
        assertTrue(seen.detail().contains("goes on and on at EndlessScenarios.java:"), seen.detail());
        assertFalse(seen.trace().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"theThirdEndsIt", "worksUntilATimeHasCome"})
    void a_loop_that_works_while_it_waits_meets_what_it_waits_for(String scenario) {
        assertEquals(Set.of("ends"), SCENARIOS.outcomes(scenario));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countsFar", "pollsUntilTomorrow"})
    void who_only_takes_long_is_not_judged(String scenario) {
        assertEquals(Ending.CANNOT_JUDGE, SCENARIOS.explore(scenario).ending());
    }

    @Test
    void a_failure_after_a_long_way_is_one() {
        Exploration seen = SCENARIOS.explore("failsLate");
        assertEquals(Ending.ASSERTION, seen.ending(), seen.detail());
    }
}
