package threadwork.grader.run;

/**
 * The own time that all checks of one exercise may take together, in seconds. A submission that hangs in every check costs
 * this much and no more; the other exercises have budgets of their own, so that they keep their verdicts. For one thread.
 */
final class Budget {

    private final long seconds;
    private double used;
    private boolean overrun;

    Budget(long seconds) {
        this.seconds = seconds;
    }

    /**
     * How long a check may take whose own limit is this: at least a second, unless {@link #isSpent}. After one that took too long it
     * is half of that, so that there is something left for more of the others; it still is several times what a right submission takes.
     */
    long limit(long ofTheCheck) {
        return Math.max(1, Math.min(overrun ? ofTheCheck / 2 : ofTheCheck, left()));
    }

    /** A check has taken all the time that it had. */
    void overran() {
        overrun = true;
    }

    void charge(double ownSeconds) {
        used += ownSeconds;
    }

    /** Whether there is not enough left for a check to be run. */
    boolean isSpent() {
        return left() < 1;
    }

    private long left() {
        return (long) Math.floor(seconds - used);
    }
}
