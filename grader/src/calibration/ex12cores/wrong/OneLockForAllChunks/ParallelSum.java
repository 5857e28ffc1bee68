// caught by: all_chunks_are_added_up_at_the_same_time — they add up under one lock, one at a time
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        int rest = numbers.length % threads;
        long[] partial = new long[threads];
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = from + size + (i < rest ? 1 : 0);
            int own = i;
            int begin = from;
            int end = to;
            Thread worker = new Thread(() -> {
                synchronized (partial) {
                    partial[own] = chunk.sum(numbers, begin, end);
                }
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
