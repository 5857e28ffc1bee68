package threadwork.explore.corpus.right.monitors;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Computes outside of the map's lock; a second asker of the same key waits for the first. */
public final class MemoCachePerKey<K, V> {
    private static final class Cell<V> {
        private V value;
        private boolean ready;
    }

    private final Map<K, Cell<V>> cells = new HashMap<>();
    private final Function<K, V> f;

    MemoCachePerKey(Function<K, V> f) { this.f = f; }

    V get(K key) throws InterruptedException {
        Cell<V> cell;
        boolean mine = false;
        synchronized (cells) {
            cell = cells.get(key);
            if (cell == null) {
                cell = new Cell<>();
                cells.put(key, cell);
                mine = true;
            }
        }
        if (mine) {
            V v = f.apply(key);
            synchronized (cell) {
                cell.value = v;
                cell.ready = true;
                cell.notifyAll();
            }
            return v;
        }
        synchronized (cell) {
            while (!cell.ready) cell.wait();
            return cell.value;
        }
    }

    public static void scenario() throws Exception {
        Object[] got = new Object[2];
        MemoCachePerKey<String, Object> memo = new MemoCachePerKey<>(k -> new Object());
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int j = i;
            ts[i] = new Thread(() -> {
                try {
                    got[j] = memo.get("key");
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (got[0] == null || got[0] != got[1]) throw new AssertionError("computed twice");
    }
}
