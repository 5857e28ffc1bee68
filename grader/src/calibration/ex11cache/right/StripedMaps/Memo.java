package threadwork.ex11cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private final List<Map<K, Cell>> stripes = new ArrayList<>();
    private final ThreadLocal<Set<K>> computing = ThreadLocal.withInitial(HashSet::new);

    private final class Cell {
        private V value;
        private boolean known;

        synchronized V of(K key) {
            if (!known) {
                computing.get().add(key);
                try {
                    value = function.apply(key);
                } finally {
                    computing.get().remove(key);
                }
                known = true;
            }
            return value;
        }
    }

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
        for (int i = 0; i < 4; i++) {
            stripes.add(new HashMap<>());
        }
    }

    public V get(K key) {
        if (computing.get().contains(key)) {
            throw new IllegalStateException("needs itself");
        }
        Map<K, Cell> stripe = stripes.get(Math.floorMod(key.hashCode(), stripes.size()));
        Cell cell;
        synchronized (stripe) {
            cell = stripe.computeIfAbsent(key, any -> new Cell());
        }
        return cell.of(key);
    }
}
