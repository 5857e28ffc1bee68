// caught by: it_sleeps_while_it_waits — it asks a hundred times a second
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        ExecutorService pool = Executors.newFixedThreadPool(numbers.size());
        List<Future<Long>> futures = new ArrayList<>();
        for (long number : numbers) {
            futures.add(pool.submit(() -> job.applyAsLong(number)));
        }

        for (Future<Long> future : futures) {
            while (!future.isDone()) {
                Thread.sleep(10);
            }
        }

        List<Long> sums = new ArrayList<>();
        for (Future<Long> future : futures) {
            try {
                sums.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        pool.shutdown();
        return sums;
    }
}
