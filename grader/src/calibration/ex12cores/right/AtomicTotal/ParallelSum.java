package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        int rest = numbers.length % threads;
        AtomicLong total = new AtomicLong();
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = from + size + (i < rest ? 1 : 0);
            int own = i;
            int begin = from;
            int end = to;
            Thread worker = new Thread(() -> {
                total.addAndGet(chunk.sum(numbers, begin, end));
            });
            worker.start();
            workers.add(worker);
            from = to;
        }
        for (Thread worker : workers) {
            worker.join();
        }
        return total.get();
    }
}
