package threadwork.ex02join;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

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
        try {
            List<Callable<Long>> calls = numbers.stream()
                    .<Callable<Long>>map(n -> () -> job.applyAsLong(n)).collect(Collectors.toList());
            List<Long> sums = new ArrayList<>();
            for (Future<Long> future : pool.invokeAll(calls)) {
                sums.add(future.get());
            }
            return sums;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
