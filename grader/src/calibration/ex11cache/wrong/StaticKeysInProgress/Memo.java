// caught by: memos_have_nothing_to_do_with_each_other — the keys that a thread computes are static, and those of another memo look like its own
package threadwork.ex11cache;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private static final ThreadLocal<Set<Object>> COMPUTING = ThreadLocal.withInitial(HashSet::new);

    private static final class Cell<V> {
        boolean known;
        V value;
    }

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Cell<V>> cells = new ConcurrentHashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        Cell<V> cell = cells.computeIfAbsent(key, k -> new Cell<>());
        synchronized (cell) {
            if (!cell.known) {
                if (!COMPUTING.get().add(key)) {
                    throw new IllegalStateException("cycle at " + key);
                }
                try {
                    cell.value = function.apply(key);
                    cell.known = true;
                } finally {
                    COMPUTING.get().remove(key);
                }
            }
            return cell.value;
        }
    }
}
