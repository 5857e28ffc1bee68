// finds: ASSERTION — takes completion order for input order
package threadwork.explore.corpus.wrong.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CompletionOrderIsInputOrder {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(pool);
        done.submit(() -> 1);
        done.submit(() -> 2);
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) results.add(done.take().get());
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!results.equals(List.of(1, 2))) throw new AssertionError(results.toString());
    }
}
