// finds: ASSERTION — shutdown() does not wait for the tasks
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class ShutdownIsNotAwait {
    public static void scenario() throws Exception {
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(done::incrementAndGet);
        pool.execute(done::incrementAndGet);
        pool.shutdown();
        int seen = done.get();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (seen != 2) throw new AssertionError("done " + seen);
    }
}
