// caught by: a_beat_that_throws_does_not_end_the_heart — a scheduled executor drops a task that has thrown, without a word
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        AtomicReference<Thread> heart = new AtomicReference<>();
        ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "heart");
            thread.setDaemon(true);
            heart.set(thread);
            return thread;
        });
        pool.scheduleWithFixedDelay(() -> {
            beat.run();
            try {
                sleeper.sleep(period);
            } catch (InterruptedException end) {
                pool.shutdownNow();
            }
        }, 0, 1, TimeUnit.NANOSECONDS);
        return heart.get();
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
