package threadwork.ex12cores;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CompletableFuture<Long> total = CompletableFuture.completedFuture(0L);
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) numbers.length * i / threads);
            int to = (int) ((long) numbers.length * (i + 1) / threads);
            if (from < to) {
                total = total.thenCombine(CompletableFuture.supplyAsync(() -> chunk.sum(numbers, from, to), pool), Long::sum);
            }
        }
        try {
            return total.join();
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }
}
