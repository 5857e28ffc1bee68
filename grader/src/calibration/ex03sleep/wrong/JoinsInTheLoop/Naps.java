// caught by: naps_of_1_to_5_take_5 — waits for each thread before it starts the next
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        for (Duration nap : naps) {
            Thread thread = new Thread(() -> take(nap, sleeper));
            thread.start();
            thread.join();
        }
    }

    private static void take(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
