package threadwork.grader.score;

import java.util.List;
import java.util.stream.Stream;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Score;

/** From results to scores. What one check earns is {@link CheckResult#points()}; here it is only added up. */
public final class Scoring {

    private Scoring() {
    }

    /** The sum over the results; 0 of 0 when there are none. */
    public static Score of(List<CheckResult> results) {
        return sum(results.stream().map(CheckResult::points));
    }

    /** An exercise needs review as soon as one of its checks could not be judged. */
    public static ExerciseReport exercise(Exercise exercise, List<CheckResult> results) {
        boolean needsReview = results.stream().anyMatch(result -> result.verdict().undecided());
        return new ExerciseReport(exercise, results, of(results), needsReview);
    }

    /** The sum over the exercises; 0 of 0 when there are none. */
    public static Score total(List<ExerciseReport> exercises) {
        return sum(exercises.stream().map(ExerciseReport::score));
    }

    /** @throws ArithmeticException where the sum does not fit an {@code int} */
    private static Score sum(Stream<Score> scores) {
        return scores.reduce(new Score(0, 0), (a, b) ->
                new Score(Math.addExact(a.earned(), b.earned()), Math.addExact(a.possible(), b.possible())));
    }
}
