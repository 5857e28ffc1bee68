package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class SemaphoreBoundsTasks {

    private static final class Gauge {
        final AtomicInteger now = new AtomicInteger();
        final AtomicInteger peak = new AtomicInteger();

        void enter() {
            int n = now.incrementAndGet();
            peak.accumulateAndGet(n, Math::max);
        }

        void leave() {
            now.decrementAndGet();
        }
    }

    public static void scenario() throws Exception {
        Semaphore permits = new Semaphore(1);
        Gauge gauge = new Gauge();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            pool.submit(() -> {
                permits.acquire();
                try {
                    gauge.enter();
                    gauge.leave();
                } finally {
                    permits.release();
                }
                return null;
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (gauge.peak.get() != 1) throw new AssertionError("peak " + gauge.peak);
        if (permits.availablePermits() != 1) throw new AssertionError("permits " + permits);
    }
}
