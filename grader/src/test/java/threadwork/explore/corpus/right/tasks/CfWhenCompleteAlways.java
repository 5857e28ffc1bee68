package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clean-up happens before the dependent future is done, for success and failure alike. */
public final class CfWhenCompleteAlways {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        AtomicInteger open = new AtomicInteger();
        open.incrementAndGet();
        CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> "ok", pool)
                .whenComplete((v, t) -> open.decrementAndGet());
        open.incrementAndGet();
        CompletableFuture<String> b = CompletableFuture.<String>supplyAsync(() -> {
            throw new IllegalStateException("broken");
        }, pool).whenComplete((v, t) -> open.decrementAndGet());
        a.join();
        boolean failed = false;
        try {
            b.join();
        } catch (CompletionException e) {
            failed = e.getCause() instanceof IllegalStateException;
        }
        int left = open.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!failed) throw new AssertionError("failure lost");
        if (left != 0) throw new AssertionError("still open: " + left);
    }
}
