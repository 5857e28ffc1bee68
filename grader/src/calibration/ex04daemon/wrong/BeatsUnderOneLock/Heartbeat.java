// caught by: hearts_do_not_disturb_each_other — a lock that all hearts share is held in the pause
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
                synchronized (Heartbeat.class) {
                    try {
                        beat.run();
                    } catch (RuntimeException e) {
                        System.err.println(e);
                    }
                    sleeper.sleep(period);
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
