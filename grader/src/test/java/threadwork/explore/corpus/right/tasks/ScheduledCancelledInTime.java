package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** An alarm for next month is cancelled at once; only the quick one rings. */
public final class ScheduledCancelledInTime {
    public static void scenario() throws Exception {
        ScheduledExecutorService alarms = Executors.newScheduledThreadPool(1);
        AtomicBoolean rang = new AtomicBoolean();
        ScheduledFuture<?> far = alarms.schedule(() -> rang.set(true), 30, TimeUnit.DAYS);
        ScheduledFuture<Integer> near = alarms.schedule(() -> 1, 1, TimeUnit.MILLISECONDS);
        if (!far.cancel(false)) throw new AssertionError("too late?");
        int one = near.get();
        alarms.shutdown();
        alarms.awaitTermination(1, TimeUnit.DAYS);
        if (one != 1 || rang.get()) throw new AssertionError(one + " " + rang);
    }
}
