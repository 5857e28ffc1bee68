package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Either the worker is quick enough or the default is taken. */
public final class CfCompleteOnTimeout {
    public static void scenario() throws Exception {
        CompletableFuture<String> price = new CompletableFuture<>();
        Thread shop = new Thread(() -> price.complete("real"));
        price.completeOnTimeout("default", 1, TimeUnit.MILLISECONDS);
        shop.start();
        String seen = price.join();
        shop.join();
        if (!seen.equals("real") && !seen.equals("default")) throw new AssertionError(seen);
        if (!price.join().equals(seen)) throw new AssertionError("changed its mind");
    }
}
