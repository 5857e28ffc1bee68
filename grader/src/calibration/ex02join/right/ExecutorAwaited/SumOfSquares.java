package threadwork.ex02join;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += i * i;
        }
        return sum;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        Long[] sums = new Long[numbers.size()];
        ExecutorService pool = Executors.newCachedThreadPool();
        for (int i = 0; i < sums.length; i++) {
            int place = i;
            pool.execute(() -> sums[place] = job.applyAsLong(numbers.get(place)));
        }
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        return Arrays.asList(sums);
    }
}
