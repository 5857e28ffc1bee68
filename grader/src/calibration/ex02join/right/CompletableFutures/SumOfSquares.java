package threadwork.ex02join;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/** Sums of squares, many at once. */
public final class SumOfSquares {

    private SumOfSquares() {
    }

    public static long of(long n) {
        return n < 1 ? 0 : (n - 1) * n * (2 * n - 1) / 6;
    }

    public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(numbers.size());
        List<CompletableFuture<Long>> futures = numbers.stream()
                .map(n -> CompletableFuture.supplyAsync(() -> job.applyAsLong(n), pool)).collect(Collectors.toList());
        List<Long> sums = futures.stream().map(CompletableFuture::join).collect(Collectors.toList());
        pool.shutdown();
        return sums;
    }
}
