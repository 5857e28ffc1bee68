package threadwork.grader.report;

import java.util.List;
import java.util.Map;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;

/**
 * Reports as lines for a terminal or a pipe. Nothing is printed here and no cursor is moved: lines are only ever added at
 * the end, so that a log reads like the screen did. All lines but those of evidence keep to the style's width.
 */
public final class ConsoleReport {

    private final Style style;

    public ConsoleReport(Style style) {
        this.style = style;
    }

    /** Above an exercise's checks: {@code ex06race · A shared counter}. */
    public List<String> heading(Exercise exercise) {
        return style.fit(Lines.wrap(Words.heading(exercise), style.width()).stream()
                .map(line -> style.paint(Style.Paint.STRONG, line)).toList());
    }

    /** A check that has ended: verdict, claim, kind, points, seconds. */
    public List<String> check(CheckResult result) {
        return style.fit(CheckLine.of(result, style));
    }

    /**
     * Below an exercise's checks: what, why, next and evidence of each that did not pass, at most one screen each; a single
     * line for an exercise that was not begun; nothing where all passed.
     */
    public List<String> details(ExerciseReport report) {
        return style.fit(Details.of(report, style));
    }

    /** The end of {@code check}, for a student: the table, and what to do next. */
    public List<String> checked(Report report) {
        return style.fit(new Ending(style).table(report).notes(report).next(report).lines());
    }

    /** The end of {@code grade}, for an instructor: the score, the table, what was ignored, whether a person should look. */
    public List<String> graded(Report report) {
        return style.fit(new Ending(style).score(report).table(report).notes(report).lines());
    }

    /** The course table, in the order given. */
    public List<String> course(List<Exercise> course) {
        return course(course, Map.of());
    }

    /** @param progress the points so far, by exercise id; exercises may be absent */
    public List<String> course(List<Exercise> course, Map<String, Score> progress) {
        return style.fit(CourseTable.of(course, progress, style));
    }
}
