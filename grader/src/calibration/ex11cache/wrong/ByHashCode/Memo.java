// caught by: a_value_is_computed_once_and_stays_the_same — two keys with the same hash code share one value
package threadwork.ex11cache;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private final Map<Integer, V> values = new HashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public synchronized V get(K key) {
        if (!values.containsKey(key.hashCode())) {
            values.put(key.hashCode(), function.apply(key));
        }
        return values.get(key.hashCode());
    }
}
