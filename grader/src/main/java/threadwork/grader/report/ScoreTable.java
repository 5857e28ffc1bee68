package threadwork.grader.report;

import java.util.List;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;

/** The exercises of a report with their points, and the total. */
final class ScoreTable {

    private ScoreTable() {
    }

    static List<String> of(Report report, Style style) {
        Table table = new Table(style, false, false, true, false);
        table.row(Style.Paint.STRONG, "Exercise", "", "Points", "");
        for (ExerciseReport exercise : report.exercises()) {
            Exercise about = exercise.exercise();
            table.row(paint(exercise), about.id(), about.title(), Words.fraction(exercise.score()), state(exercise));
        }
        return table.row(Style.Paint.STRONG, "Total", "", Words.fraction(report.score()), "").lines();
    }

    /** In a word or two; nothing for what is underway. */
    static String state(ExerciseReport report) {
        if (report.needsReview()) {
            return "needs a person";
        }
        if (Details.notStarted(report.results())) {
            return "not started";
        }
        return isComplete(report.score()) ? "done" : "";
    }

    private static Style.Paint paint(ExerciseReport report) {
        if (report.needsReview()) {
            return Style.Paint.UNSURE;
        }
        if (Details.notStarted(report.results())) {
            return Style.Paint.QUIET;
        }
        return isComplete(report.score()) ? Style.Paint.GOOD : null;
    }

    static boolean isComplete(Score score) {
        return score.earned() == score.possible();
    }
}
