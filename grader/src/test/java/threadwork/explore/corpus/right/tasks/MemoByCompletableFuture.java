package threadwork.explore.corpus.right.tasks;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class MemoByCompletableFuture {
    private final Map<Integer, CompletableFuture<Integer>> known = new ConcurrentHashMap<>();
    private final AtomicInteger misses = new AtomicInteger();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    private CompletableFuture<Integer> square(int n) {
        return known.computeIfAbsent(n, k -> CompletableFuture.supplyAsync(() -> {
            misses.incrementAndGet();
            return k * k;
        }, pool));
    }

    public static void scenario() throws Exception {
        MemoByCompletableFuture memo = new MemoByCompletableFuture();
        int[] other = new int[1];
        Thread friend = new Thread(() -> other[0] = memo.square(7).join());
        friend.start();
        int mine = memo.square(7).join();
        friend.join();
        memo.pool.shutdown();
        memo.pool.awaitTermination(1, TimeUnit.DAYS);
        if (mine != 49 || other[0] != 49) throw new AssertionError(mine + " " + other[0]);
        if (memo.misses.get() != 1) throw new AssertionError("misses " + memo.misses);
    }
}
