// caught by: different_keys_do_not_wait_for_each_other — the lock of the whole memo is held while the function is at work
package threadwork.ex11cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

public final class Memo<K, V> {

    private record Known<V>(V value) {
    }

    private final Function<? super K, ? extends V> function;
    private final Map<K, Known<V>> values = new HashMap<>();
    private final Set<K> computing = new HashSet<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public synchronized V get(K key) {
        Known<V> known = values.get(key);
        if (known == null) {
            if (!computing.add(key)) {
                throw new IllegalStateException("needs itself");
            }
            try {
                known = new Known<>(function.apply(key));
            } finally {
                computing.remove(key);
            }
            values.put(key, known);
        }
        return known.value();
    }
}
