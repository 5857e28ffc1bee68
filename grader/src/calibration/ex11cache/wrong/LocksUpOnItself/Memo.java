// caught by: a_value_that_needs_itself_is_an_error — a thread waits for the task that it is running itself
package threadwork.ex11cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private final ConcurrentMap<K, Work> works = new ConcurrentHashMap<>();

    private final class Work extends FutureTask<V> {
        Work(K key) {
            super(() -> function.apply(key));
        }
    }

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        Work work = works.get(key);
        if (work == null) {
            Work mine = new Work(key);
            work = works.putIfAbsent(key, mine);
            if (work == null) {
                work = mine;
                mine.run();
            }
        }
        return result(key, work);
    }

    private V result(K key, Work work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    // Whoever hears of it takes it out, and only this one.
                    works.remove(key, work);
                    if (e.getCause() instanceof Error) {
                        throw (Error) e.getCause();
                    }
                    throw (RuntimeException) e.getCause();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
