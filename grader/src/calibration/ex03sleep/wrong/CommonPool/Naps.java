// caught by: naps_of_1_to_5_take_5 — the common pool has a thread per core, not per nap
package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public final class Naps {

    private Naps() {
    }

    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        CompletableFuture<?>[] all = naps.stream().map(nap -> CompletableFuture.runAsync(() -> take(nap, sleeper)))
                .toArray(CompletableFuture[]::new);
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
