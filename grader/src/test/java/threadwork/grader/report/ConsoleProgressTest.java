package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Verdict;

class ConsoleProgressTest {

    private static final CheckResult A1 = Samples.passed("ex01start", "a_one", Kind.UNIT, 1);
    private static final CheckResult A2 = Samples.passed("ex01start", "a_two", Kind.UNIT, 1);
    private static final CheckResult B1 = Samples.passed("ex02join", "b_one", Kind.UNIT, 1);
    private static final CheckResult B2 = Samples.passed("ex02join", "b_two", Kind.UNIT, 1);
    private static final ExerciseReport A = Samples.judged("ex01start", "A", A1, A2);
    private static final ExerciseReport B = Samples.judged("ex02join", "B", B1, B2);
    private static final ExerciseReport OPEN = Samples.underway().exercises().get(2);

    private final List<String> printed = new ArrayList<>();
    private final ConsoleProgress progress = new ConsoleProgress(new ConsoleReport(Samples.PLAIN),
            List.of(A.exercise(), B.exercise(), OPEN.exercise()), printed::add);

    @Test
    void a_check_is_printed_as_it_ends_under_its_exercise() {
        progress.checkEnded(A1);
        assertEquals(List.of("ex01start · A", line(A1)), printed);

        progress.checkEnded(A2);
        assertEquals(List.of("ex01start · A", line(A1), line(A2)), printed);
    }

    @Test
    void exercises_checked_at_once_do_not_mix() {
        progress.checkEnded(A1);
        progress.checkEnded(B1);
        progress.checkEnded(A2);
        progress.checkEnded(B2);
        progress.exerciseEnded(B);
        progress.exerciseEnded(A);

        assertEquals(List.of("ex01start · A", line(A1), line(A2), "", "ex02join · B", line(B1), line(B2), ""), printed);
    }

    @Test
    void what_waited_is_printed_as_soon_as_there_is_room() {
        progress.checkEnded(A1);
        progress.checkEnded(B1);
        progress.exerciseEnded(A);

        assertEquals(List.of("ex01start · A", line(A1), "", "ex02join · B", line(B1)), printed);
    }

    @Test
    void an_exercise_not_begun_is_one_line_under_its_heading() {
        OPEN.results().forEach(progress::checkEnded);
        assertEquals(List.of(), printed);

        progress.exerciseEnded(OPEN);
        assertEquals(List.of("ex07visibility · A beacon that stops",
                "  ○ not started: see exercises/src/main/java/threadwork/ex07visibility/README.md", ""), printed);
    }

    @Test
    void a_check_not_begun_is_printed_once_another_shows_that_the_exercise_was() {
        CheckResult gap = Samples.result("ex01start", "a_gap", Verdict.NOT_STARTED, Samples.LOST);
        progress.checkEnded(gap);
        progress.checkEnded(A1);

        assertEquals(List.of("ex01start · A", line(gap), line(A1)), printed);
    }

    private static String line(CheckResult result) {
        return new ConsoleReport(Samples.PLAIN).check(result).get(0);
    }
}
