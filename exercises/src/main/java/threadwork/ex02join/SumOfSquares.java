package threadwork.ex02join;

import java.util.List;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    /**
     * The sum of the squares of 0, 1, … n-1. Several threads may ask at the same time.
     *
     * @param n from 0 to 1 000 000, for which the sum is about 3.3 × 10^17
     */
    public static long of(long n) {
        // TODO: add them up in a long: an int would overflow.
        throw new UnsupportedOperationException("TODO: SumOfSquares.of is yours to write");
    }

    /**
     * Calls {@code job} once for each number, each on a thread of its own, all at the same time, and waits for all of them:
     * asleep, not by asking again and again. When it returns, no thread that it started stays behind. Several threads may
     * call it at the same time.
     *
     * @param numbers at least one
     * @param job     what a thread computes, such as {@code SumOfSquares::of}
     * @return the results, in the order of {@code numbers}
     * @throws InterruptedException if the calling thread is interrupted while it waits; if it returns all the same, the
     *                              thread's interrupt status is set
     */
    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        // TODO: start a Thread for each number, then wait for all of them.
        throw new UnsupportedOperationException("TODO: SumOfSquares.inParallel is yours to write");
    }
}
