// caught by: beats_come_one_period_apart — it spins until the time has come, and burns a core for it
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Thread heart = new Thread(() -> loop(period, beat, sleeper));
        heart.setDaemon(true);
        heart.start();
        return heart;
    }

    private static void loop(Duration period, Runnable beat, Sleeper sleeper) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                beat.run();
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            long next = System.nanoTime() + period.toNanos();
            while (System.nanoTime() < next && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
