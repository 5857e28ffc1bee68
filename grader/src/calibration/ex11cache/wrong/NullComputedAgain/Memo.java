// caught by: null_is_remembered_like_any_other_value — null means "not computed yet" and also "computed, and null"
package threadwork.ex11cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public final class Memo<K, V> {

    private static final class Cell<V> {
        final ReentrantLock lock = new ReentrantLock();
        V value;
    }

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Cell<V>> cells = new ConcurrentHashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        Cell<V> cell = cells.computeIfAbsent(key, any -> new Cell<>());
        if (cell.lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(key + " needs itself");
        }
        cell.lock.lock();
        try {
            if (cell.value == null) {
                cell.value = function.apply(key);
            }
            return cell.value;
        } finally {
            cell.lock.unlock();
        }
    }
}
