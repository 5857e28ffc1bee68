// caught by: each_key_is_computed_once — each operation of the map is atomic, looking and putting in together are not
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
        Known<V> known = values.get(key);
        if (known == null) {
            if (!computing.get().add(key)) {
                throw new IllegalStateException();
            }
            try {
                known = new Known<>(function.apply(key));
                values.put(key, known);
            } finally {
                computing.get().remove(key);
            }
        }
        return known.value();
    }
}
