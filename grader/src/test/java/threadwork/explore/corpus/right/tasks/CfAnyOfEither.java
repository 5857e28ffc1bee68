package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CfAnyOfEither {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        var red = CompletableFuture.supplyAsync(() -> "red", pool);
        var blue = CompletableFuture.supplyAsync(() -> "blue", pool);
        Object winner = CompletableFuture.anyOf(red, blue).join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!winner.equals("red") && !winner.equals("blue")) throw new AssertionError("winner " + winner);
        if (!red.isDone() || !blue.isDone()) throw new AssertionError("the loser should finish as well");
    }
}
