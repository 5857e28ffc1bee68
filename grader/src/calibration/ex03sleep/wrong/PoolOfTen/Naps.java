// caught by: however_many_there_are_all_nap_at_once — the eleventh nap waits for a free thread
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(10);
        for (Duration nap : naps) {
            pool.execute(() -> take(nap, sleeper));
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
    }

    private static void take(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
