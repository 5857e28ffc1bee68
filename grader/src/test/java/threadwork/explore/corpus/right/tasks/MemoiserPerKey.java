package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

public final class MemoiserPerKey {

    static final class Memoiser<K, V> {
        private final ConcurrentMap<K, FutureTask<V>> cache = new ConcurrentHashMap<>();
        private final Function<K, V> expensive;

        Memoiser(Function<K, V> expensive) {
            this.expensive = expensive;
        }

        V get(K key) {
            FutureTask<V> task = cache.get(key);
            if (task == null) {
                FutureTask<V> mine = new FutureTask<>(() -> expensive.apply(key));
                task = cache.putIfAbsent(key, mine);
                if (task == null) {
                    task = mine;
                    mine.run();
                }
            }
            try {
                return task.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void scenario() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Memoiser<String, Integer> lengths = new Memoiser<>(s -> {
            calls.incrementAndGet();
            return s.length();
        });
        AtomicInteger sum = new AtomicInteger();
        Runnable ask = () -> sum.addAndGet(lengths.get("hello"));
        Thread x = new Thread(ask);
        Thread y = new Thread(ask);
        x.start();
        y.start();
        x.join();
        y.join();
        if (sum.get() != 10) throw new AssertionError("sum " + sum);
        if (calls.get() != 1) throw new AssertionError("computed " + calls + " times");
    }
}
