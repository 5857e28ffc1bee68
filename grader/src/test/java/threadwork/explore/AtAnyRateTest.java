package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.explore.run.Ending;

/** Who makes it hard to be followed is found out all the same where a failure can be seen; and where none can, nobody is accused. */
class AtAnyRateTest {

    private static final Explored SCENARIOS = new Explored(AtAnyRateScenarios.class);

    @ParameterizedTest
    @CsvSource({
        "losesAndDecidesByARealHash, ASSERTION, count is 1",
        "losesAfterALongWay,         ASSERTION, count is 1",
        "looksAfterALongWay,         ASSERTION, half done",
        "recursesWithoutEnd,         EXCEPTION, threw StackOverflowError",
        "recursesAndCatchesIt,       EXCEPTION, threw StackOverflowError",
        "asksForTooMuch,             EXCEPTION, threw OutOfMemoryError",
        "startsThreadsWithoutLimit,  EXCEPTION, main starts one thread after the other at AtAnyRateScenarios.java:",
    })
    void a_failure_that_is_seen_counts(String scenario, Ending ending, String words) {
        Exploration seen = SCENARIOS.explore(scenario);
        assertEquals(ending, seen.ending(), seen.detail());
        assertTrue(seen.detail().contains(words), seen.detail());
        assertFalse(seen.trace().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keepsAfterALongWay", "waitsInAnInitialiserForTheScenario"})
    void where_none_is_seen_nobody_is_accused(String scenario) {
        Exploration seen = SCENARIOS.explore(scenario);
        assertEquals(Ending.CANNOT_JUDGE, seen.ending(), seen.detail());
        assertTrue(seen.races().isEmpty(), () -> seen.races().toString());
    }

    /** Whether it is noticed that it does otherwise each time is a matter of chance. */
    @Test
    void who_cannot_be_repeated_is_not_accused_for_that() {
        Exploration seen = SCENARIOS.explore("keepsAndDecidesByARealHash");
        assertFalse(seen.ending().isFailure(), seen.detail());
        assertTrue(seen.races().isEmpty(), () -> seen.races().toString());
    }

    @ParameterizedTest
    @CsvSource({"waitsInAnInitialiser, 42", "recursesDeeply, 4501500", "startsAHundredThreads, 100"})
    void what_only_is_unusual_is_followed(String scenario, String outcome) {
        assertEquals(Set.of(outcome), SCENARIOS.outcomes(scenario));
    }

    @Test
    void it_is_told_whose_initialisers_wait() {
        Explored fresh = new Explored(AtAnyRateScenarios.class);
        fresh.explore("waitsInAnInitialiser");
        assertEquals(List.of(AtAnyRateScenarios.class.getName() + "$Late"), fresh.whoseInitialisersWait());
    }
}
