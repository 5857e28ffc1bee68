// finds: STUCK — when the work fails nobody completes the future
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class FutureNotCompletedOnFailure {
    static CompletableFuture<Integer> parse(String text, ExecutorService pool) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        pool.submit(() -> { result.complete(Integer.parseInt(text)); });
        return result;
    }

    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        int n = parse("seven", pool).exceptionally(t -> -1).join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (n != -1) throw new AssertionError("n " + n);
    }
}
