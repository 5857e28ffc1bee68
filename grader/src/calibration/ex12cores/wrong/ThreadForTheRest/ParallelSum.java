// caught by: there_are_as_many_chunks_as_threads — one thread more than asked, for what is left over
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        long[] partial = new long[threads + 1];
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= threads; i++) {
            int to = i == threads ? numbers.length : from + size;
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
