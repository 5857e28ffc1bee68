package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public final class ShutdownNowGivesQueued {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger ran = new AtomicInteger();
        pool.execute(() -> {
            started.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        pool.execute(ran::incrementAndGet);
        pool.execute(ran::incrementAndGet);
        started.await();
        List<Runnable> queued = pool.shutdownNow();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (queued.size() != 2) throw new AssertionError("queued " + queued.size());
        if (!interrupted.get()) throw new AssertionError("not interrupted");
        if (ran.get() != 0) throw new AssertionError("ran " + ran);
        queued.forEach(Runnable::run);
        if (ran.get() != 2) throw new AssertionError("ran by hand " + ran);
    }
}
