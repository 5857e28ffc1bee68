package threadwork.grader.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Score;
import threadwork.grader.model.Verdict;

class ScoringTest {

    @Test
    void a_check_that_passed_earns_its_points() {
        assertEquals(new Score(3, 3), result(3, Verdict.PASSED).points());
    }

    @TestFactory
    Stream<DynamicTest> what_could_not_be_judged_costs_nothing_and_asks_for_a_person() {
        return each(Verdict.INCONCLUSIVE, Verdict.GRADER_ERROR, results -> {
            assertEquals(new Score(5, 5), Scoring.of(results));
            assertTrue(Scoring.exercise(exercise(), results).needsReview());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_other_verdict_earns_nothing_and_needs_no_person() {
        return each(Verdict.FAILED, Verdict.NOT_STARTED, results -> {
            assertEquals(new Score(3, 5), Scoring.exercise(exercise(), results).score());
            assertFalse(Scoring.exercise(exercise(), results).needsReview());
        });
    }

    @Test
    void a_total_is_the_sum_over_the_exercises() {
        var one = Scoring.exercise(exercise(), List.of(result(3, Verdict.PASSED)));
        var other = Scoring.exercise(exercise(), List.of(result(4, Verdict.FAILED)));

        assertEquals(new Score(3, 7), Scoring.total(List.of(one, other)));
        assertEquals(new Score(0, 0), Scoring.total(List.of()));
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error_and_not_a_score() {
        List<CheckResult> results = List.of(result(Integer.MAX_VALUE, Verdict.PASSED), result(1, Verdict.PASSED));

        assertThrows(ArithmeticException.class, () -> Scoring.of(results));
    }

    /** A check of 3 points that passed and one of 2 with the verdict, for each verdict of a range. */
    private static Stream<DynamicTest> each(Verdict first, Verdict last, Consumer<List<CheckResult>> claim) {
        return EnumSet.range(first, last).stream().map(verdict -> DynamicTest.dynamicTest(verdict.name(),
                () -> claim.accept(List.of(result(3, Verdict.PASSED), result(2, verdict)))));
    }

    private static Exercise exercise() {
        return new Exercise("ex01start", 1, "Start threads", "A thread runs beside its starter.", List.of());
    }

    private static CheckResult result(int points, Verdict verdict) {
        Check check = new Check("ex01start", "it_starts", Kind.UNIT, points, "T", "m", List.of(), "why", "next");
        return verdict == Verdict.PASSED ? CheckResult.passed(check, 0.1, List.of())
                : CheckResult.notPassed(check, verdict, 0.1, new Feedback("what", "why", "next"), List.of());
    }
}
