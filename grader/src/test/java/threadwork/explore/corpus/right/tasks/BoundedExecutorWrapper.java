package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** At most two tasks are inside (queued or running); the submitter waits for a place. */
public final class BoundedExecutorWrapper {

    static final class BoundedExecutor {
        private final ExecutorService inner;
        private final Semaphore places;

        BoundedExecutor(ExecutorService inner, int bound) {
            this.inner = inner;
            this.places = new Semaphore(bound);
        }

        void submit(Runnable task) throws InterruptedException {
            places.acquire();
            boolean handedOver = false;
            try {
                inner.execute(() -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                });
                handedOver = true;
            } finally {
                if (!handedOver) places.release();
            }
        }
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        BoundedExecutor bounded = new BoundedExecutor(pool, 2);
        LongAdder done = new LongAdder();
        for (int i = 0; i < 3; i++) bounded.submit(done::increment);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (done.sum() != 3) throw new AssertionError("done " + done);
        if (bounded.places.availablePermits() != 2) throw new AssertionError("places lost");
    }
}
