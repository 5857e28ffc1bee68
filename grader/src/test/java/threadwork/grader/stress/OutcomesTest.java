package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.util.Counter;
import threadwork.grader.probe.Failure;

class OutcomesTest {

    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "one after the other")
    @Outcome(id = "1, .*", expect = Expect.ACCEPTABLE_INTERESTING, desc = "the second came early")
    @Outcome(id = {"0, 0", "0, 2"}, expect = Expect.FORBIDDEN, desc = "a hit was lost")
    private static final class Listed {
    }

    @Outcome(id = "1", expect = Expect.FORBIDDEN, desc = "lost")
    @Outcome(expect = Expect.ACCEPTABLE, desc = "anything else")
    private static final class WithDefault {
    }

    private static Outcomes outcomes(Class<?> cases, Object... seen) {
        Counter<Object> counter = new Counter<>();
        for (int i = 0; i < seen.length; i += 2) {
            counter.record(seen[i], (int) seen[i + 1]);
        }
        Outcomes outcomes = new Outcomes(List.of(cases.getAnnotationsByType(Outcome.class)));
        outcomes.add(counter);
        return outcomes;
    }

    @Test
    void the_table_tells_count_verdict_and_meaning() {
        assertEquals("""
                outcome         count  verdict      meaning
                0, 0               37  FORBIDDEN    a hit was lost
                1, 1          119,960  ok           one after the other
                1, 2                3  interesting  the second came early""",
                outcomes(Listed.class, "0, 0", 37, "1, 1", 119_960, "1, 2", 3).table());
    }

    @Test
    void the_forbidden_outcome_seen_most_is_the_message() {
        Outcomes outcomes = outcomes(Listed.class, "0, 0", 1, "0, 2", 1_037, "1, 1", 118_962);

        assertEquals("Outcome 0, 2 seen 1,037 times in 120,000 runs: a hit was lost",
                assertThrows(Failure.class, outcomes::judge).getMessage());
    }

    @Test
    void an_outcome_nobody_listed_is_forbidden_unless_there_is_a_default() {
        assertEquals("Outcome 7, 7 seen once in 1 runs: not among the outcomes a correct program can show",
                assertThrows(Failure.class, outcomes(Listed.class, "7, 7", 1)::judge).getMessage());
        assertDoesNotThrow(outcomes(WithDefault.class, "7", 1)::judge);
    }

    @Test
    void what_is_interesting_is_allowed() {
        assertFalse(outcomes(Listed.class, "1, 2", 1).hasForbidden());
    }

    @Test
    void no_samples_are_a_fault_of_the_grader() {
        assertThrows(IllegalStateException.class, outcomes(Listed.class)::judge);
    }
}
