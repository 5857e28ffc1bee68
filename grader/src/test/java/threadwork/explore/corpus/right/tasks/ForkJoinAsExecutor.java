package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class ForkJoinAsExecutor {
    public static void scenario() throws Exception {
        ForkJoinPool pool = new ForkJoinPool(2);
        List<Callable<Integer>> work = List.of(() -> 1, () -> 2);
        int sum = 0;
        for (Future<Integer> f : pool.invokeAll(work)) sum += f.get();
        sum += pool.submit(() -> 4).get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (sum != 7) throw new AssertionError("sum " + sum);
    }
}
