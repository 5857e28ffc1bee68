// caught by: a_beat_that_throws_does_not_end_the_heart — one try for both: after an exception the next beat comes at once
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
        while (true) {
            try {
                beat.run();
                sleeper.sleep(period);
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failed) {
                System.err.println(failed);
            }
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}
