package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, naps.size()));
        CompletableFuture<?>[] all = naps.stream().map(nap -> CompletableFuture.runAsync(() -> take(nap, sleeper), pool))
                .toArray(CompletableFuture[]::new);
        pool.shutdown();
        CompletableFuture.allOf(all).join();
    }

    private static void take(Duration nap, Sleeper sleeper) {
        try {
            sleeper.sleep(nap);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
