// finds: ASSERTION — believes that anyOf prefers the first of its futures
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class AnyOfMeansFirst {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletableFuture<String> main = CompletableFuture.supplyAsync(() -> "main server", pool);
        CompletableFuture<String> backup = CompletableFuture.supplyAsync(() -> "backup server", pool);
        Object answer = CompletableFuture.anyOf(main, backup).join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!answer.equals("main server")) throw new AssertionError(answer);
    }
}
