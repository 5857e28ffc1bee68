// caught by: sums_computed_at_the_same_time_do_not_mix — all threads add to one variable
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private static long total;

    private SumOfSquares() {
    }

    public static long of(long n) {
        total = 0;
        for (long i = 0; i < n; i++) {
            total += i * i;
        }
        return total;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        Long[] sums = new Long[numbers.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
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
