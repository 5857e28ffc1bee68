package threadwork.ex99probe;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Calls that return while threads of theirs live on. */
public final class Leftovers {

    private Leftovers() {
    }

    public static void poolWithoutShutdown() throws Exception {
        Executors.newFixedThreadPool(1).submit(() -> 1).get();
    }

    public static void cachedPoolWithoutShutdown() throws Exception {
        Executors.newCachedThreadPool().submit(() -> 1).get();
    }

    public static void forever(String name) {
        start(name, () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException end) {
                return;
            }
        });
    }

    public static void sleeper(long millis) {
        start("sleeper", () -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException end) {
                return;
            }
        });
    }

    public static void spinner() {
        start("spinner", () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        });
    }

    public static void almostDone() {
        for (int i = 0; i < 8; i++) {
            start("almost-" + i, () -> {
                long sum = 0;
                for (int n = 0; n < 20_000_000; n++) {
                    sum += n ^ sum;
                }
                if (sum == 42) {
                    throw new IllegalStateException();
                }
            });
        }
    }

    public static int inCommonPool() throws Exception {
        ExecutorService pool = java.util.concurrent.ForkJoinPool.commonPool();
        return CompletableFuture.supplyAsync(() -> 7, pool).orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).get();
    }

    private static void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }
}
