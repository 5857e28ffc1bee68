package threadwork.ex02join;

import java.util.ArrayList;
import java.util.Arrays;
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
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += i * i;
        }
        return sum;
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
        Long[] sums = new Long[numbers.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            // Each thread writes a place of its own, so they need no lock; join makes what they wrote visible here.
            Thread thread = new Thread(() -> sums[place] = job.applyAsLong(numbers.get(place)));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Arrays.asList(sums);
    }
}
