package threadwork.grader.calibration.hostile;

import java.util.List;
import threadwork.grader.calibration.hostile.Must.Verdict;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.ExerciseReport;

/**
 * What came of an attack.
 *
 * @param open           whether it was known to get something else than it must
 * @param got            in a few words
 * @param problems       what should not have been, a line for each; empty if it got what it must get
 * @param forgedPoints   earned, or kept by the grader's doubt, where none is due
 * @param graderFailures checks in which the grader itself failed, and gradings that did not come to their end
 */
public record Fate(String name, String rows, String must, boolean open, String got, List<String> problems, int forgedPoints, int graderFailures, double seconds) {

    private static final String REFUSED = "is not available in this exercise";
    private static final String DOES_NOT_COMPILE = "It does not compile";

    public Fate {
        problems = List.copyOf(problems);
    }

    /** Whether it got what it must get. */
    public boolean ok() {
        return problems.isEmpty();
    }

    static String got(ExerciseReport report) {
        List<CheckResult> results = report.results();
        if (saysEverywhere(results, REFUSED)) {
            return "refused";
        }
        if (saysEverywhere(results, DOES_NOT_COMPILE)) {
            return "does not compile";
        }
        long doubts = results.stream().filter(result -> result.verdict().undecided()).count();
        return report.score().earned() + " of " + report.score().possible() + " points" + (doubts == 0 ? "" : ", " + doubts + " in doubt");
    }

    static boolean isRefused(List<CheckResult> results, List<String> members) {
        return saysEverywhere(results, REFUSED) && members.stream().allMatch(member -> saysEverywhere(results, member));
    }

    static boolean doesNotCompile(List<CheckResult> results) {
        return saysEverywhere(results, DOES_NOT_COMPILE);
    }

    private static boolean saysEverywhere(List<CheckResult> results, String words) {
        return results.stream().allMatch(result -> result.feedback().stream().anyMatch(said -> said.what().contains(words)));
    }

    /** The checks at which the attack must earn nothing. */
    static List<CheckResult> barred(Must must, List<CheckResult> results) {
        if (must.verdict() == Verdict.FULL_POINTS) {
            return List.of();
        }
        boolean some = must.verdict() == Verdict.NO_POINTS && !must.names().isEmpty();
        return results.stream().filter(result -> !some || must.names().contains(result.check().name())).toList();
    }
}
