// caught by: beats_come_one_period_apart — it naps a little and looks at a clock, in place of one pause
package threadwork.ex04daemon;

import java.time.Duration;
import java.time.Instant;
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
                Instant next = Instant.now().plus(period);
                while (Instant.now().isBefore(next)) {
                    sleeper.sleep(Duration.ofMillis(1));
                }
                try {
                    beat.run();
                } catch (RuntimeException e) {
                    System.err.println(e);
                }
            }
        } catch (InterruptedException end) {
            return;
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
