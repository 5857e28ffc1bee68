package threadwork.grader.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import threadwork.grader.calibration.Case.Expected;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Score;
import threadwork.grader.model.Verdict;

class TallyTest {

    private static final Check ONE = new Check("ex99sample", "one", Kind.UNIT, 2, "T", "one", List.of(), "Why.", "Next.");
    private static final Check TWO = new Check("ex99sample", "two", Kind.UNIT, 1, "T", "two", List.of(), "Why.", "Next.");

    @Test
    void a_right_one_that_loses_a_point_is_misjudged() {
        Tally tally = tally(Expected.RIGHT, Optional.empty());
        tally.add(report(Verdict.PASSED, Verdict.PASSED));
        assertEquals(0, tally.misjudged());
        tally.add(report(Verdict.PASSED, Verdict.FAILED));
        assertEquals(1, tally.misjudged());
        assertEquals(List.of("two: FAILED — seen"), tally.problems());
    }

    @Test
    void a_wrong_one_is_misjudged_only_at_the_check_that_it_names() {
        Tally tally = tally(Expected.WRONG, Optional.of("one"));
        tally.add(report(Verdict.FAILED, Verdict.PASSED));
        tally.add(report(Verdict.TIMED_OUT, Verdict.PASSED));
        assertEquals(0, tally.misjudged());
        tally.add(report(Verdict.PASSED, Verdict.FAILED));
        assertEquals(1, tally.misjudged());
    }

    @Test
    void a_wrong_one_that_could_not_be_judged_kept_its_points_and_so_is_misjudged() {
        Tally tally = tally(Expected.WRONG, Optional.of("one"));
        tally.add(report(Verdict.INCONCLUSIVE, Verdict.PASSED));
        assertEquals(1, tally.misjudged());
        assertEquals(1, tally.inconclusive());
    }

    @Test
    void a_stub_must_say_not_started_everywhere() {
        Tally tally = tally(Expected.STUB, Optional.empty());
        tally.add(report(Verdict.NOT_STARTED, Verdict.NOT_STARTED));
        assertEquals(0, tally.misjudged());
        tally.add(report(Verdict.NOT_STARTED, Verdict.FAILED));
        assertEquals(1, tally.misjudged());
    }

    @Test
    void a_verdict_that_is_not_always_the_same_is_told() {
        Tally tally = tally(Expected.WRONG, Optional.of("one"));
        tally.add(report(Verdict.FAILED, Verdict.PASSED));
        assertTrue(tally.changed().isEmpty());
        tally.add(report(Verdict.FAILED, Verdict.FAILED));
        assertEquals(List.of("two"), List.copyOf(tally.changed().keySet()));
        assertFalse(Summary.of("ex99sample", List.of(tally)).clean());
    }

    private static Tally tally(Expected expected, Optional<String> caughtBy) {
        return new Tally(new Case("ex99sample", expected, "Sample", List.of(), caughtBy));
    }

    private static ExerciseReport report(Verdict one, Verdict two) {
        List<CheckResult> results = List.of(result(ONE, one), result(TWO, two));
        Exercise exercise = new Exercise("ex99sample", 99, "Sample", "A sample.", List.of(ONE, TWO));
        return new ExerciseReport(exercise, results, new Score(0, 3), one.undecided() || two.undecided());
    }

    private static CheckResult result(Check check, Verdict verdict) {
        return verdict == Verdict.PASSED ? CheckResult.passed(check, 0, List.of())
                : CheckResult.notPassed(check, verdict, 0, new Feedback("seen", "Why.", "Next."), List.of());
    }
}
