package threadwork.ex11cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public final class Memo<K, V> {

    private static final class Cell<V> {
        final ReentrantLock lock = new ReentrantLock();
        /** Both guarded by the lock. */
        boolean known;
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
            if (!cell.known) {
                cell.value = function.apply(key);
                cell.known = true;
            }
            return cell.value;
        } finally {
            cell.lock.unlock();
        }
    }
}
