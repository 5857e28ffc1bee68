// caught by: take_all_returns_only_when_every_nap_is_over — does not wait at all
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) {
        for (Duration nap : naps) {
            new Thread(() -> take(nap, sleeper)).start();
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
