// caught by: chunks_differ_in_size_by_one_at_most — rounds the size up, so nothing is left for the last threads
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = (numbers.length + threads - 1) / threads;
        long[] partial = new long[threads];
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = Math.min(numbers.length, from + size);
            int own = i;
            int begin = from;
            int end = to;
            Thread worker = new Thread(() -> {
                partial[own] = chunk.sum(numbers, begin, end);
            });
            worker.start();
            workers.add(worker);
            from = to;
        }
        for (Thread worker : workers) {
            worker.join();
        }
        long total = 0;
        for (long one : partial) {
            total += one;
        }
        return total;
    }
}
