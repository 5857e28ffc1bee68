// caught by: a_jvm_with_a_heart_in_it_ends_by_itself — a new thread is a user thread unless somebody says otherwise
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Thread heart = new Thread(() -> loop(period, beat, sleeper));
        heart.start();
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
