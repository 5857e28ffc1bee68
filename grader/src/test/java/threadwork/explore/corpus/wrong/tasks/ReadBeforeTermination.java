// finds: RACE — the result is read after shutdown() without waiting for the task
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class ReadBeforeTermination {
    public static void scenario() throws Exception {
        int[] result = new int[1];
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(() -> result[0] = 42);
        pool.shutdown();
        int seen = result[0];
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (seen != 0 && seen != 42) throw new AssertionError("seen " + seen);
    }
}
