// caught by: chunks_differ_in_size_by_one_at_most — the last chunk is up to twice as large as the others
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        long[] partial = new long[threads];
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = i == threads - 1 ? numbers.length : from + size;
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
