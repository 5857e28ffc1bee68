package threadwork.grader.calibration;

/** How sure a count of failures makes us. */
final class Bound {

    private static final double CONFIDENCE = 0.95;
    private static final int HALVINGS = 60;

    private Bound() {
    }

    /**
     * The upper end of the exact one-sided 95 % confidence interval for a probability (Clopper and Pearson, Biometrika 26, 1934).
     *
     * @param seen  failures, from 0 to {@code runs}
     * @param runs  independent runs, from 0
     * @return from 0 to 1; 1 where nothing was run
     */
    static double upper(int seen, int runs) {
        if (seen >= runs) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (atMost(seen, runs, middle) > 1 - CONFIDENCE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of at most {@code seen} failures in {@code runs}, each of probability {@code p} strictly between 0 and 1. */
    private static double atMost(int seen, int runs, double p) {
        double logTerm = runs * Math.log1p(-p);
        double sum = Math.exp(logTerm);
        for (int k = 1; k <= seen; k++) {
            logTerm += Math.log((double) (runs - k + 1) / k) + Math.log(p) - Math.log1p(-p);
            sum += Math.exp(logTerm);
        }
        return sum;
    }
}
