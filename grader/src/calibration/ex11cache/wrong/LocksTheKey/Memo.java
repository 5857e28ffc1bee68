// caught by: each_key_is_computed_once — equal keys may be two objects, and so two locks
package threadwork.ex11cache;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private record Known<V>(V value) {
    }

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Known<V>> values = new ConcurrentHashMap<>();
    private final ThreadLocal<Set<K>> computing = ThreadLocal.withInitial(HashSet::new);

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        if (computing.get().contains(key)) {
            throw new IllegalStateException("needs itself");
        }
        synchronized (key) {
            Known<V> known = values.get(key);
            if (known == null) {
                computing.get().add(key);
                try {
                    known = new Known<>(function.apply(key));
                } finally {
                    computing.get().remove(key);
                }
                values.put(key, known);
            }
            return known.value();
        }
    }
}
