// caught by: naps_of_1_to_5_take_5 — a lock is held during the nap
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Duration nap : naps) {
            Thread thread = new Thread(() -> take(nap, sleeper));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void take(Duration nap, Sleeper sleeper) {
        synchronized (sleeper) {
            try {
                sleeper.sleep(nap);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
