// caught by: naps_of_1_to_5_take_5 — one nap on a thread, all the others one after the other
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        if (naps.isEmpty()) {
            return;
        }
        Thread first = new Thread(() -> take(naps.get(0), sleeper));
        first.start();
        for (Duration nap : naps.subList(1, naps.size())) {
            sleeper.sleep(nap);
        }
        first.join();
    }

    private static void take(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
