package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A submitter races with shutdown: its task is either accepted and run, or rejected. */
public final class RejectedAfterShutdown {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        AtomicInteger ran = new AtomicInteger();
        AtomicInteger rejected = new AtomicInteger();
        Thread submitter = new Thread(() -> {
            try {
                pool.execute(ran::incrementAndGet);
            } catch (RejectedExecutionException e) {
                rejected.incrementAndGet();
            }
        });
        submitter.start();
        pool.shutdown();
        submitter.join();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (ran.get() + rejected.get() != 1) throw new AssertionError(ran + " " + rejected);
    }
}
