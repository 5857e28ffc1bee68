package threadwork.grader.model;

/**
 * Hears of results as they come. Calls may come from any thread, and results of different exercises may alternate; all
 * results of an exercise come before its end.
 */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = result -> { };

    void checkEnded(CheckResult result);

    /** Every check of this exercise has ended. */
    default void exerciseEnded(ExerciseReport report) {
    }
}
