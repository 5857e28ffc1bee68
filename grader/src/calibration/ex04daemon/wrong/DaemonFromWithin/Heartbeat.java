// caught by: beats_come_one_period_apart — a thread that runs cannot make itself a daemon: it dies of the exception
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Thread heart = new Thread(() -> daemonLoop(period, beat, sleeper));
        heart.start();
        return heart;
    }

    private static void daemonLoop(Duration period, Runnable beat, Sleeper sleeper) {
        Thread.currentThread().setDaemon(true);
        loop(period, beat, sleeper);
    }

    private static void loop(Duration period, Runnable beat, Sleeper sleeper) {
        while (true) {
            try {
                beat.run();
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            try {
                sleeper.sleep(period);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
