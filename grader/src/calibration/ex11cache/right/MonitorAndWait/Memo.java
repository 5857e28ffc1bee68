package threadwork.ex11cache;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    /** All guarded by this memo's lock, which is given back while the function is at work. */
    private final Map<K, V> values = new HashMap<>();
    private final Map<K, Thread> atWork = new HashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        synchronized (this) {
            boolean interrupted = false;
            while (atWork.containsKey(key)) {
                if (atWork.get(key) == Thread.currentThread()) {
                    throw new IllegalStateException();
                }
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (values.containsKey(key)) {
                return values.get(key);
            }
            atWork.put(key, Thread.currentThread());
        }
        return compute(key);
    }

    private V compute(K key) {
        boolean known = false;
        V value = null;
        try {
            value = function.apply(key);
            known = true;
            return value;
        } finally {
            synchronized (this) {
                if (known) {
                    values.put(key, value);
                }
                atWork.remove(key);
                notifyAll();
            }
        }
    }
}
