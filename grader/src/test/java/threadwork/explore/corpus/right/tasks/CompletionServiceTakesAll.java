package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CompletionServiceTakesAll {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CompletionService<Integer> done = new ExecutorCompletionService<>(pool);
        for (int i = 1; i <= 3; i++) {
            final int n = i;
            done.submit(() -> n * 10);
        }
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += done.take().get();
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (sum != 60) throw new AssertionError("sum " + sum);
        if (done.poll() != null) throw new AssertionError("one completion too many");
    }
}
