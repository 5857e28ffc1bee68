package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class CancelRunningInterrupts {

    private static final class Endless implements Runnable {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch interrupted = new CountDownLatch(1);
        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public void run() {
            started.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        }
    }

    public static void scenario() throws Exception {
        Endless job = new Endless();
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<?> handle = pool.submit(job);
        job.started.await();
        if (!handle.cancel(true)) throw new AssertionError("cancel refused");
        job.interrupted.await();
        try {
            handle.get();
            throw new AssertionError("a cancelled future gave a result");
        } catch (CancellationException expected) {
            // as it should be
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
    }
}
