// caught by: two_calls_do_not_wait_for_each_other — the method is synchronized
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    public static synchronized void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
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
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
