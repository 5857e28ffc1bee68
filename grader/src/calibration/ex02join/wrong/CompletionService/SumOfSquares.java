// caught by: every_number_gets_one_result_at_its_place — a completion service hands results out as they come
package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        CompletionService<Long> jobs = new ExecutorCompletionService<>(pool);
        numbers.forEach(number -> jobs.submit(() -> job.applyAsLong(number)));
        List<Long> sums = new ArrayList<>();
        try {
            while (sums.size() < numbers.size()) {
                sums.add(jobs.take().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
        return sums;
    }
}
