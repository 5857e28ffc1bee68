// attack own: no points — a heart that never beats and pauses for the shortest time there is, so that the clock of the check never comes to an end
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Thread heart = new Thread(() -> {
            while (true) {
                try {
                    sleeper.sleep(Duration.ofNanos(1));
                } catch (InterruptedException ignored) {
                    continue;
                }
            }
        });
        heart.setDaemon(true);
        heart.start();
        return heart;
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> { }, sleeper);
        out.accept(work.get());
    }
}
