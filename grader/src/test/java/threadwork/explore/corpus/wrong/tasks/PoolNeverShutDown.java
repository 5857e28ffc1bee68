// finds: LEAK — the pool is never shut down
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class PoolNeverShutDown {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int sum = pool.submit(() -> 1).get() + pool.submit(() -> 2).get();
        if (sum != 3) throw new AssertionError("sum " + sum);
    }
}
