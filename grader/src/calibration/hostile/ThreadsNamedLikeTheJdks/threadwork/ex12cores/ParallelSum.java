// attack own: no points at no_thread_is_left_when_it_returns — a pool that stays, and whose threads have the name of one that the JDK starts
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class ParallelSum {

    private static final ExecutorService POOL = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "process reaper");
        thread.setDaemon(true);
        return thread;
    });

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        List<Future<Long>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) numbers.length * i / threads);
            int to = (int) ((long) numbers.length * (i + 1) / threads);
            parts.add(POOL.submit(() -> chunk.sum(numbers, from, to)));
        }
        long sum = 0;
        for (Future<Long> part : parts) {
            try {
                sum += part.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return sum;
    }
}
