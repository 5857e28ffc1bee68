// caught by: a_beat_that_throws_does_not_end_the_heart — the exception is caught, but outside the loop
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
        try {
            while (true) {
                beat.run();
                sleeper.sleep(period);
            }
        } catch (InterruptedException | RuntimeException e) {
            System.err.println("the heart ends: " + e);
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
