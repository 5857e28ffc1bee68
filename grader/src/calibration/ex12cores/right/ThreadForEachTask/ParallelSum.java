package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** A task for each chunk, and a thread for each task; empty chunks are left out. */
public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int chunks = Math.min(threads, numbers.length);
        List<FutureTask<Long>> tasks = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < chunks; i++) {
            int from = (int) ((long) i * numbers.length / chunks);
            int to = (int) ((i + 1L) * numbers.length / chunks);
            FutureTask<Long> task = new FutureTask<>(() -> chunk.sum(numbers, from, to));
            tasks.add(task);
            workers.add(new Thread(task, "chunk " + i));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
            worker.join();
        }
        return tasks.stream().mapToLong(ParallelSum::resultOf).sum();
    }

    private static long resultOf(FutureTask<Long> task) {
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
