package threadwork.ex11cache;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

public final class Memo<K, V> {

    private record Job<V>(Thread owner, CompletableFuture<Optional<V>> value) {
    }

    private final Function<? super K, ? extends V> function;
    private final ConcurrentHashMap<K, Job<V>> jobs = new ConcurrentHashMap<>();

    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    public V get(K key) {
        Job<V> mine = new Job<>(Thread.currentThread(), new CompletableFuture<>());
        Job<V> job = jobs.computeIfAbsent(key, any -> mine);
        if (job == mine) {
            return compute(key, mine);
        }
        if (job.owner() == Thread.currentThread() && !job.value().isDone()) {
            throw new IllegalStateException("needs itself");
        }
        try {
            return job.value().join().orElse(null);
        } catch (CancellationException failed) {
            return get(key);
        }
    }

    /** Those who wait ask anew when it fails. */
    private V compute(K key, Job<V> mine) {
        try {
            V value = function.apply(key);
            mine.value().complete(Optional.ofNullable(value));
            return value;
        } finally {
            if (!mine.value().isDone()) {
                jobs.remove(key);
                mine.value().cancel(false);
            }
        }
    }
}
