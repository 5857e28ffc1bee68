package threadwork.grader.report;

import java.util.List;
import java.util.Map;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Score;

/** The whole course, an exercise a row. */
final class CourseTable {

    private CourseTable() {
    }

    /** @param progress by exercise id; an exercise that is absent shows only what it is worth */
    static List<String> of(List<Exercise> course, Map<String, Score> progress, Style style) {
        Table table = new Table(style, true, false, false, true, false);
        table.row(Style.Paint.STRONG, "No", "Exercise", "", "Points", "What it is about");
        for (Exercise exercise : course) {
            Score score = progress.get(exercise.id());
            boolean done = score != null && score.possible() > 0 && ScoreTable.isComplete(score);
            table.row(done ? Style.Paint.GOOD : null, String.valueOf(exercise.number()), exercise.id(), exercise.title(),
                    score == null ? String.valueOf(exercise.points()) : Words.fraction(score), exercise.concept());
        }
        return table.lines();
    }
}
