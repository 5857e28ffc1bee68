package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class FixedRateThreeTicks {
    public static void scenario() throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch three = new CountDownLatch(3);
        ScheduledFuture<?> ticking = clock.scheduleAtFixedRate(three::countDown, 0, 1, TimeUnit.MILLISECONDS);
        three.await();
        ticking.cancel(false);
        clock.shutdown();
        if (!clock.awaitTermination(1, TimeUnit.DAYS)) throw new AssertionError("clock still runs");
        if (!ticking.isCancelled()) throw new AssertionError("not cancelled");
    }
}
