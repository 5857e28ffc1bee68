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

    /** A worker of a pool swallows interrupts between two tasks: this one then asks its pool to end. */
    private static final class Heart extends Thread {
        private volatile boolean stopped;

        Heart(Runnable task) {
            super(task, "heart");
            setDaemon(true);
        }

        @Override
        public void interrupt() {
            stopped = true;
            super.interrupt();
        }
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        AtomicReference<Heart> heart = new AtomicReference<>();
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1, task -> {
            heart.set(new Heart(task));
            return heart.get();
        });
        pool.scheduleWithFixedDelay(() -> {
            try {
                if (!heart.get().stopped) {
                    beat.run();
                }
            } catch (RuntimeException failed) {
                System.err.println(failed);
            }
            try {
                if (heart.get().stopped) {
                    throw new InterruptedException();
                }
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
