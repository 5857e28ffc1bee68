// caught by: every_nap_is_one_call_of_the_sleeper — of equal naps only one is taken
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        Map<Duration, Thread> threads = new HashMap<>();
        for (Duration nap : naps) {
            threads.put(nap, new Thread(() -> take(nap, sleeper)));
        }
        threads.values().forEach(Thread::start);
        for (Thread thread : threads.values()) {
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
