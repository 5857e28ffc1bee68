// finds: RACE — count++ on a plain field from two pool threads
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class PlainCounterInPool {
    private int count;

    public static void scenario() throws Exception {
        PlainCounterInPool c = new PlainCounterInPool();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> a = pool.submit(() -> { c.count++; });
        Future<?> b = pool.submit(() -> { c.count++; });
        a.get();
        b.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (c.count != 2) throw new AssertionError("count " + c.count);
    }
}
