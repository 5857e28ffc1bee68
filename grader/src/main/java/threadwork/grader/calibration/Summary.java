package threadwork.grader.calibration;

import java.util.List;
import java.util.function.Predicate;

/**
 * The tallies of one exercise, added up.
 *
 * @param rightRuns     runs of stubs, solutions and right submissions
 * @param falseRejects  of those, how many were misjudged
 * @param wrongRuns     runs of wrong and of hollow submissions
 * @param falseAccepts  of those, how many got points that they must not get
 * @param inconclusive  runs in which some check could not be judged
 * @param changed       cases with a verdict that was not always the same
 */
public record Summary(String exercise, int rightRuns, int falseRejects, int wrongRuns, int falseAccepts, int inconclusive, int changed) {

    public static Summary of(String exercise, List<Tally> tallies) {
        Predicate<Tally> wrong = tally -> tally.subject().isWrong();
        return new Summary(exercise,
                tallies.stream().filter(wrong.negate()).mapToInt(Tally::runs).sum(),
                tallies.stream().filter(wrong.negate()).mapToInt(Tally::misjudged).sum(),
                tallies.stream().filter(wrong).mapToInt(Tally::runs).sum(),
                tallies.stream().filter(wrong).mapToInt(Tally::misjudged).sum(),
                tallies.stream().mapToInt(Tally::inconclusive).sum(),
                (int) tallies.stream().filter(tally -> !tally.changed().isEmpty()).count());
    }

    /** Whether every verdict was the right one, every time. */
    public boolean clean() {
        return falseRejects == 0 && falseAccepts == 0 && changed == 0;
    }

    /** Upper 95 % bound of the probability that a right submission is misjudged. */
    public double falseRejectBound() {
        return Bound.upper(falseRejects, rightRuns);
    }

    /** Upper 95 % bound of the probability that a wrong submission is misjudged. */
    public double falseAcceptBound() {
        return Bound.upper(falseAccepts, wrongRuns);
    }
}
