package threadwork.ex12cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public final class ParallelSum {

    private ParallelSum() {
    }

    public static long sum(long[] numbers, int threads, Chunk chunk) throws InterruptedException {
        int size = numbers.length / threads;
        int rest = numbers.length % threads;
        long[] total = {0};
        CountDownLatch done = new CountDownLatch(threads);
        List<Thread> workers = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < threads; i++) {
            int to = from + size + (i < rest ? 1 : 0);
            int own = i;
            int begin = from;
            int end = to;
            Thread worker = new Thread(() -> {
                try {
                    long sum = chunk.sum(numbers, begin, end);
                    synchronized (total) {
                        total[0] += sum;
                    }
                } finally {
                    done.countDown();
                }
            });
            worker.start();
            workers.add(worker);
            from = to;
        }
        done.await();
        synchronized (total) {
            return total[0];
        }
    }
}
