package threadwork.grader.page;

import java.util.List;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;

/** All that the page shows. */
record PageView(Report report, Points points, List<ExerciseView> exercises) {

    static PageView of(Report report, Submission submission) {
        return new PageView(report, Points.of(report.score()), report.exercises().stream()
                .map(exercise -> ExerciseView.of(exercise, submission.files().getOrDefault(exercise.exercise().id(), List.of()))).toList());
    }

    /** Those with something to read: of the others, the table of exercises says that they were not begun. */
    List<ExerciseView> begun() {
        return exercises.stream().filter(ExerciseView::begun).toList();
    }

    boolean needsReview() {
        return exercises.stream().anyMatch(exercise -> exercise.report().needsReview());
    }

    Assets assets() {
        return Assets.OURS;
    }
}
