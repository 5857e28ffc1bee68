package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CfThenCombine {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<Integer> width = CompletableFuture.supplyAsync(() -> 6, pool);
        CompletableFuture<Integer> height = CompletableFuture.supplyAsync(() -> 7, pool);
        int area = width.thenCombine(height, (w, h) -> w * h).get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (area != 42) throw new AssertionError("area " + area);
    }
}
