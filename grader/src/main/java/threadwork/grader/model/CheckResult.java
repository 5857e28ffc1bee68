package threadwork.grader.model;

import java.util.List;
import java.util.Optional;

/**
 * The one result of a planned check.
 *
 * @param seconds  wall time it took, for people; never judged
 * @param feedback present unless the check passed
 * @param replay   what {@code threadwork replay} needs to show it again, or empty
 */
public record CheckResult(Check check, Verdict verdict, double seconds, Optional<Feedback> feedback,
                          List<Evidence> evidence, String replay) {

    public CheckResult {
        evidence = List.copyOf(evidence);
    }

    public static CheckResult passed(Check check, double seconds, List<Evidence> evidence) {
        return new CheckResult(check, Verdict.PASSED, seconds, Optional.empty(), evidence, "");
    }

    public static CheckResult notPassed(Check check, Verdict verdict, double seconds, Feedback feedback, List<Evidence> evidence) {
        return new CheckResult(check, verdict, seconds, Optional.of(feedback), evidence, "");
    }

    /** The same, with what {@code threadwork replay} needs to show it again. */
    public CheckResult withReplay(String id) {
        return new CheckResult(check, verdict, seconds, feedback, evidence, id);
    }

    /** All of the check's points or none: they are kept by a check that passed, and by one that could not be judged. */
    public Score points() {
        return new Score(keepsItsPoints() ? check.points() : 0, check.points());
    }

    /** Nothing was found against the submission, for certain or for now. */
    public boolean keepsItsPoints() {
        return verdict == Verdict.PASSED || verdict.undecided();
    }
}
