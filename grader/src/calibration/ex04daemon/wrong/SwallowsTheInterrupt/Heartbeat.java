// caught by: an_interrupt_ends_the_heart — the exception is caught inside the loop, which clears the flag, and the loop goes on
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
            try {
                sleeper.sleep(period);
            } catch (InterruptedException e) {
                e.printStackTrace();
            }
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
