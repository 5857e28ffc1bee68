// caught by: no_thread_is_left_behind — the pool is not shut down
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(naps.size() + 1);
        List<Future<?>> futures = new ArrayList<>();
        for (Duration nap : naps) {
            futures.add(pool.submit(() -> take(nap, sleeper)));
        }
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
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
