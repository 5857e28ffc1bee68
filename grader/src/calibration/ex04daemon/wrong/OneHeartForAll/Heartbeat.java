// caught by: hearts_do_not_disturb_each_other — a static field: there is one heart however often it is started
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    private static Thread heart;

    public static synchronized Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        if (heart == null || !heart.isAlive()) {
            heart = new Thread(() -> loop(period, beat, sleeper));
            heart.setDaemon(true);
            heart.start();
        }
        return heart;
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
