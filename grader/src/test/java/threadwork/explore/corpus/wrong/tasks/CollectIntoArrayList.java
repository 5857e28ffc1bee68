// finds: RACE — two tasks add to a plain ArrayList
package threadwork.explore.corpus.wrong.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CollectIntoArrayList {
    public static void scenario() throws Exception {
        List<String> results = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> results.add("a"));
        pool.submit(() -> results.add("b"));
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (results.size() != 2) throw new AssertionError(results.toString());
    }
}
