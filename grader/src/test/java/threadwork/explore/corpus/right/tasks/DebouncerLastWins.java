package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public final class DebouncerLastWins {

    static final class Debouncer {
        private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        private ScheduledFuture<?> pending;

        synchronized void call(Runnable action) {
            if (pending != null) pending.cancel(false);
            pending = clock.schedule(action, 1, TimeUnit.MILLISECONDS);
        }

        void close() throws InterruptedException {
            clock.shutdown(); // delayed tasks still run
            clock.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    public static void scenario() throws Exception {
        Debouncer search = new Debouncer();
        AtomicReference<String> query = new AtomicReference<>("");
        search.call(() -> query.set("ja"));
        search.call(() -> query.set("java"));
        search.close();
        if (!query.get().equals("java")) throw new AssertionError(query.get());
    }
}
