package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CfExceptionally {
    private static int parse(String text) {
        return Integer.parseInt(text);
    }

    private static int fallback(Throwable problem) {
        Throwable real = problem instanceof CompletionException ? problem.getCause() : problem;
        if (!(real instanceof NumberFormatException)) throw new AssertionError(real);
        return -1;
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Integer> bad = CompletableFuture.supplyAsync(() -> parse("x"), pool)
                .exceptionally(CfExceptionally::fallback);
        CompletableFuture<Integer> good = CompletableFuture.supplyAsync(() -> parse("5"), pool)
                .exceptionally(CfExceptionally::fallback);
        int b = bad.join();
        int g = good.join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (b != -1 || g != 5) throw new AssertionError(b + " " + g);
    }
}
