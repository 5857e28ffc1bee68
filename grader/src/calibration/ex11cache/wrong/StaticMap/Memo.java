// caught by: memos_have_nothing_to_do_with_each_other — one map for all memos, whatever their functions are
package threadwork.ex11cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    private static final ConcurrentMap<Object, Memo<?, ?>.Work> ALL = new ConcurrentHashMap<>();

    private final class Work extends FutureTask<V> {
        final Thread owner = Thread.currentThread();

        Work(K key) {
            super(() -> function.apply(key));
        }
    }

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    @SuppressWarnings("unchecked")
    public V get(K key) {
        Work work = (Work) ALL.get(key);
        if (work == null) {
            Work mine = new Work(key);
            work = (Work) ALL.putIfAbsent(key, mine);
            if (work == null) {
                work = mine;
                mine.run();
            }
        }
        if (!work.isDone() && work.owner == Thread.currentThread()) {
            throw new IllegalStateException("needs itself");
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
                    ALL.remove(key, work);
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
