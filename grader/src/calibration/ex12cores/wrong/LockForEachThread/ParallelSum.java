// caught by: no_partial_sum_is_lost — each thread locks something of its own, which keeps nobody out
package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        int rest = numbers.length % threads;
        long[] total = {0};
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = from + size + (i < rest ? 1 : 0);
            int own = i;
            int begin = from;
            int end = to;
            Thread worker = new Thread(() -> {
                long sum = chunk.sum(numbers, begin, end);
                synchronized (new Object()) {
                    total[0] += sum;
                }
            });
            worker.start();
            workers.add(worker);
            from = to;
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return total[0];
    }
}
