package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import threadwork.grader.probe.Failure;
import threadwork.grader.stress.samples.Counters;

class RaceTest {

    /** A generous budget: it is only spent where the machine is starved. */
    private static final long CPU_MILLIS = 20_000;
    private static final String SENTENCE = "Outcome 1 seen (once|[\\d,]+ times) in [\\d,]+ runs: one of the two hits was lost";

    @RepeatedTest(20)
    void a_lost_update_is_seen_and_shown() {
        TestExecutionResult result = EngineRun.run(Counters.RacyHits.class, CPU_MILLIS, 30_000);

        Failure failure = assertInstanceOf(Failure.class, result.getThrowable().orElse(null));
        assertTrue(failure.getMessage().matches(SENTENCE), failure::getMessage);
        assertEquals("outcomes", failure.evidence().get(0).type());
        assertTrue(failure.evidence().get(0).text().contains("FORBIDDEN"), failure.evidence()::toString);
    }

    @Test
    void a_counter_that_loses_nothing_passes() {
        assertEquals(Status.SUCCESSFUL, EngineRun.run(Counters.LockedHits.class, 700, 30_000).getStatus());
    }

    @Test
    void three_actors_are_driven_as_well() {
        assertEquals(Status.SUCCESSFUL, EngineRun.run(Counters.ThreeLockedHits.class, 700, 30_000).getStatus());
    }
}
