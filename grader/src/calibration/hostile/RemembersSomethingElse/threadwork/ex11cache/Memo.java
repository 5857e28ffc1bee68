// attack own: no points at a_value_is_computed_once_and_stays_the_same, null_is_remembered_like_any_other_value, a_value_may_need_the_values_of_other_keys, each_key_is_computed_once — hands out an object of another type than was computed, so that the check itself meets the exception
package threadwork.ex11cache;

import java.util.function.Function;

public final class Memo<K, V> {

    public Memo(Function<? super K, ? extends V> function) {
    }

    @SuppressWarnings("unchecked")
    public V get(K key) {
        return (V) new Object();
    }
}
