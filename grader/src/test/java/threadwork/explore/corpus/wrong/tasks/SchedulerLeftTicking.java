// finds: LEAK — the ticking is cancelled, the scheduler is not shut down
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class SchedulerLeftTicking {
    public static void scenario() throws Exception {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        CountDownLatch two = new CountDownLatch(2);
        ScheduledFuture<?> ticking = clock.scheduleAtFixedRate(two::countDown, 0, 1, TimeUnit.MILLISECONDS);
        two.await();
        ticking.cancel(false);
        if (!ticking.isCancelled()) throw new AssertionError("not cancelled");
    }
}
