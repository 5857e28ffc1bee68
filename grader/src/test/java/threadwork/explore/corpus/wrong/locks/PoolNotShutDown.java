// finds: LEAK — the executor's worker lives on
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public final class PoolNotShutDown {
    public static void scenario() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Future<Integer> f = pool.submit(() -> 6 * 7);
        if (f.get() != 42) throw new AssertionError("not 42");
    }
}
