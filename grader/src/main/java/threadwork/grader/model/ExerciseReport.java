package threadwork.grader.model;

import java.util.List;

/**
 * One exercise of one submission, judged.
 *
 * @param needsReview a check could not be judged, so a person should look before the score counts
 */
public record ExerciseReport(Exercise exercise, List<CheckResult> results, Score score, boolean needsReview) {

    public ExerciseReport {
        results = List.copyOf(results);
    }
}
