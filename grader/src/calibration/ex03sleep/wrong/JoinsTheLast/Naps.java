// caught by: take_all_returns_only_when_every_nap_is_over — waits for the thread that was started last
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        Thread thread = null;
        for (Duration nap : naps) {
            thread = new Thread(() -> take(nap, sleeper));
            thread.start();
        }
        if (thread != null) {
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
