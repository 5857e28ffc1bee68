// caught by: a_value_may_need_the_values_of_other_keys — a ConcurrentHashMap must not be changed from inside its computeIfAbsent
package threadwork.ex11cache;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Optional<V>> values = new ConcurrentHashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        return values.computeIfAbsent(key, any -> Optional.ofNullable(function.apply(key))).orElse(null);
    }
}
