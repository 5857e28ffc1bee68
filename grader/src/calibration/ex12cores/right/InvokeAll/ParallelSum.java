package threadwork.ex12cores;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> tasks = IntStream.range(0, Math.min(threads, numbers.length))
                    .<Callable<Long>>mapToObj(i -> () -> chunk.sum(numbers, place(i, numbers, threads), place(i + 1, numbers, threads)))
                    .toList();
            long total = 0;
            for (Future<Long> part : pool.invokeAll(tasks)) {
                total += part.get();
            }
            return total;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    private static int place(int i, long[] numbers, int threads) {
        int used = Math.min(threads, numbers.length);
        return numbers.length / used * i + Math.min(i, numbers.length % used);
    }
}
