package threadwork.checks.ex02join;

import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex02join.SumOfSquares;
import threadwork.grader.probe.Failure;

/**
 * Two threads that compute sums until some of the one's have been computed in the middle of the other's. That they overlap is
 * seen, not hoped for: who computes long sums counts the short ones that came and went meanwhile.
 */
final class Overlap {

    private static final int ENOUGH = 5;
    /** A sum that takes no time overlaps with none: then there is nothing to mix. */
    private static final int MOST_ROUNDS = 300;

    private final AtomicInteger shortSums = new AtomicInteger();
    private volatile boolean over;

    /** For one thread. */
    void computeLongSums(long n) {
        try {
            int overlaps = 0;
            for (int round = 0; round < MOST_ROUNDS && overlaps < ENOUGH && !over; round++) {
                int before = shortSums.get();
                compute(n);
                // One that was under way before does not count.
                overlaps += shortSums.get() - before > 1 ? 1 : 0;
            }
        } finally {
            over = true;
        }
    }

    /** For the other one. */
    void computeShortSums(long n) {
        try {
            while (!over) {
                compute(n);
                shortSums.incrementAndGet();
            }
        } finally {
            over = true;
        }
    }

    private static void compute(long n) {
        long sum = SumOfSquares.of(n);
        Failure.unless(sum == JoinChecks.sum(n),
                "While another thread computed a sum too, SumOfSquares.of(%d) was %d, in place of %d.",
                n, sum, JoinChecks.sum(n));
    }
}
