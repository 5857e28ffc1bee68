package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A periodic task which throws is never run again; its future reports the exception. */
public final class FixedRateStopsByThrowing {

    private static class LastTick extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public static void scenario() throws Exception {
        ScheduledExecutorService service = Executors.newScheduledThreadPool(1);
        AtomicInteger ticks = new AtomicInteger();
        Future<?> periodic = service.scheduleAtFixedRate(new Runnable() {
            @Override
            public void run() {
                if (ticks.incrementAndGet() == 3) {
                    throw new LastTick();
                }
            }
        }, 0, 1, TimeUnit.MILLISECONDS);
        try {
            periodic.get();
            throw new AssertionError("a periodic task has no result");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof LastTick)) throw new AssertionError(e);
        }
        service.shutdown();
        service.awaitTermination(1, TimeUnit.DAYS);
        if (ticks.get() != 3) throw new AssertionError("ticks " + ticks);
    }
}
