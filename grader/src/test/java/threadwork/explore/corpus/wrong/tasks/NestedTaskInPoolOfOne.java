// finds: STUCK — a task in a pool of one waits for another task of the same pool
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class NestedTaskInPoolOfOne {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> outer = pool.submit(() -> {
            Future<Integer> inner = pool.submit(() -> 20);
            return inner.get() + 1;
        });
        int answer = outer.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (answer != 21) throw new AssertionError("answer " + answer);
    }
}
