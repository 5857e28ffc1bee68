// finds: ASSERTION — isDone() after cancel(true) does not mean that the body has stopped
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public final class CancelMeansStopped {
    public static void scenario() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        AtomicBoolean open = new AtomicBoolean();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> job = pool.submit(() -> {
            open.set(true);
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // fall through to the clean-up
            }
            open.set(false);
        });
        started.await();
        job.cancel(true);
        boolean stillOpen = job.isDone() && open.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (stillOpen) throw new AssertionError("the connection is still open");
    }
}
