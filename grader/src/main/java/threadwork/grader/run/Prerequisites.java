package threadwork.grader.run;

import java.util.List;
import java.util.Optional;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Verdict;

/** Decides whether what a check builds on holds. */
final class Prerequisites {

    private Prerequisites() {
    }

    /** The result of a check that cannot be run yet, or nothing if it can. */
    static Optional<CheckResult> missing(Check check, List<CheckResult> soFar) {
        return soFar.stream()
                .filter(result -> check.requires().contains(result.check().name()) && result.verdict() != Verdict.PASSED)
                .findFirst().map(result -> without(check, result));
    }

    private static CheckResult without(Check check, CheckResult needed) {
        return switch (needed.verdict()) {
            case NOT_STARTED -> CheckResult.notPassed(check, Verdict.NOT_STARTED, 0, needed.feedback().orElseThrow(), List.of());
            // What we could not find out about the one is no fault in the other.
            case INCONCLUSIVE, GRADER_ERROR ->
                    CheckResult.notPassed(check, Verdict.INCONCLUSIVE, 0, Words.prerequisiteUnknown(needed.check()), List.of());
            default -> CheckResult.notPassed(check, Verdict.SKIPPED, 0, Words.prerequisiteMissing(needed.check()), List.of());
        };
    }
}
