// caught by: a_failure_is_over_once_somebody_has_got_it — when the function throws, nobody completes the future that others wait for
package threadwork.ex11cache;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, CompletableFuture<V>> futures = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<K>> computing = ThreadLocal.withInitial(HashSet::new);

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        if (computing.get().contains(key)) {
            throw new IllegalStateException("needs itself");
        }
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first = futures.putIfAbsent(key, mine);
        if (first != null) {
            return first.join();
        }
        computing.get().add(key);
        try {
            V value = function.apply(key);
            mine.complete(value);
            return value;
        } finally {
            computing.get().remove(key);
            if (!mine.isDone()) {
                futures.remove(key, mine);
            }
        }
    }
}
