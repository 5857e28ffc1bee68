package threadwork.explore.corpus.right.locks;

import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** One computation per key; the others wait for the result of the first. */
public final class MemoFutureTask<K, V> {
    private final ConcurrentMap<K, FutureTask<V>> cache = new ConcurrentHashMap<>();
    private final Function<K, V> function;

    public MemoFutureTask(Function<K, V> function) {
        this.function = function;
    }

    public V get(K key) {
        FutureTask<V> task = cache.get(key);
        if (task == null) {
            FutureTask<V> mine = new FutureTask<>(() -> function.apply(key));
            task = cache.putIfAbsent(key, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void scenario() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        MemoFutureTask<Integer, Integer> squares = new MemoFutureTask<>(k -> {
            calls.incrementAndGet();
            return k * k;
        });
        int[] r = new int[2];
        Thread a = new Thread(() -> r[0] = squares.get(7));
        Thread b = new Thread(() -> r[1] = squares.get(7));
        a.start();
        b.start();
        a.join();
        b.join();
        if (r[0] != 49 || r[1] != 49) throw new AssertionError("results");
        if (calls.get() != 1) throw new AssertionError(calls.get() + " computations");
    }
}
