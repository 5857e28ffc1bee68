// finds: ASSERTION — a task which got no permit gives one back all the same
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public final class ReleaseWithoutAcquire {
    public static void scenario() throws Exception {
        Semaphore permits = new Semaphore(1);
        Runnable task = () -> {
            try {
                if (!permits.tryAcquire()) return;
            } finally {
                permits.release();
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(task);
        pool.execute(task);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (permits.availablePermits() != 1) throw new AssertionError("permits " + permits.availablePermits());
    }
}
