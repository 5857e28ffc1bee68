// caught by: every_number_is_in_exactly_one_chunk — takes the end of a range for its last place, so neighbours overlap
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
                partial[own] = chunk.sum(numbers, begin, Math.min(end + 1, numbers.length));
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
