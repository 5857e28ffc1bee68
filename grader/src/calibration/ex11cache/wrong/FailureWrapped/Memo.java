// caught by: a_failure_reaches_the_caller_and_is_not_remembered — the caller gets a wrapping of what the function threw
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
        final Thread owner = Thread.currentThread();

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
                    works.remove(key, work);
                    throw new RuntimeException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
