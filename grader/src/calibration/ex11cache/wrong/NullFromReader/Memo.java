// caught by: each_key_is_computed_once — the second thread does not wait, and takes the value that is not there yet
package threadwork.ex11cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private static final class Cell<V> {
        volatile Thread owner = Thread.currentThread();
        volatile V value;
    }

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Cell<V>> cells = new ConcurrentHashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        Cell<V> mine = new Cell<>();
        Cell<V> cell = cells.putIfAbsent(key, mine);
        if (cell == null) {
            try {
                mine.value = function.apply(key);
                mine.owner = null;
            } finally {
                if (mine.owner != null) {
                    cells.remove(key, mine);
                }
            }
            return mine.value;
        }
        if (cell.owner == Thread.currentThread()) {
            throw new IllegalStateException("needs itself");
        }
        return cell.value;
    }
}
