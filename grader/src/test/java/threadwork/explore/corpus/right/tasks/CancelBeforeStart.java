package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public final class CancelBeforeStart {
    public static void scenario() throws Exception {
        ExecutorService only = Executors.newSingleThreadExecutor();
        CountDownLatch hold = new CountDownLatch(1);
        AtomicBoolean ran = new AtomicBoolean();

        Future<?> first = only.submit(() -> { hold.await(); return null; });
        Future<?> second = only.submit(() -> ran.set(true));

        boolean cancelled = second.cancel(false);
        hold.countDown();
        first.get();
        only.shutdown();
        only.awaitTermination(1, TimeUnit.DAYS);

        if (!cancelled) throw new AssertionError("could not cancel a queued task");
        if (!second.isCancelled()) throw new AssertionError("not marked as cancelled");
        if (ran.get()) throw new AssertionError("a cancelled task ran");
    }
}
