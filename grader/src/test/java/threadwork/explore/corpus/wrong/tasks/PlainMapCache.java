// finds: RACE — the cache is a HashMap used by two tasks without a lock
package threadwork.explore.corpus.wrong.tasks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class PlainMapCache {
    private final Map<Integer, Integer> cache = new HashMap<>();

    int square(int n) {
        Integer known = cache.get(n);
        if (known == null) {
            known = n * n;
            cache.put(n, known);
        }
        return known;
    }

    public static void scenario() throws Exception {
        PlainMapCache c = new PlainMapCache();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int sum = CompletableFuture.supplyAsync(() -> c.square(2), pool)
                .thenCombine(CompletableFuture.supplyAsync(() -> c.square(3), pool), Integer::sum)
                .join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (sum != 13) throw new AssertionError("sum " + sum);
    }
}
