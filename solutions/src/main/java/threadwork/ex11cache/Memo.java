package threadwork.ex11cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Remembers what a function has computed, for any number of threads at the same time.
 *
 * <p>The function is called once for each key: a thread that asks for a key while another thread computes it waits, and gets
 * the same result. Different keys never wait for each other, however long one takes; nor do different memos, which have nothing
 * to do with each other. There is no data race in a memo.
 */
public final class Memo<K, V> {

    private final Function<? super K, ? extends V> function;
    /** What is being computed or was; never a failure. */
    private final ConcurrentMap<K, Computation> computations = new ConcurrentHashMap<>();

    /**
     * @param function computes the value of a key, on the thread that asks for it. It may ask this memo for other keys; it may return
     *                 null, which is remembered like any other value; it may throw
     */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /**
     * The value of a key.
     *
     * <p>What the function throws, an unchecked exception or an error, reaches the thread that called it as it is, and is not remembered. A
     * thread that was waiting for that result gets the same exception, or asks anew itself. Whoever asks after
     * one of them got the exception has the function called again.
     *
     * <p>An interrupt does not end the waiting; the thread's interrupt status is then still set when this returns.
     *
     * @param key not null; two equal keys are the same key
     * @return the very object that the function returned
     * @throws IllegalStateException if this thread is computing that very key already, so that its value needs itself: directly
     *                               or by way of other keys. Not if that goes by way of another thread: then all may wait for ever
     */
    public V get(K key) {
        Computation mine = new Computation();
        Computation first = computations.putIfAbsent(key, mine);
        return first == null ? mine.compute(key) : first.await();
    }

    /** Belongs to the thread that made it. The others get its outcome: a supplier that returns, or throws, what the function did. */
    private final class Computation {

        private final Thread owner = Thread.currentThread();
        private final CompletableFuture<Supplier<V>> outcome = new CompletableFuture<>();

        V compute(K key) {
            try {
                V value = function.apply(key);
                outcome.complete(() -> value);
            } catch (RuntimeException exception) {
                fail(key, () -> {
                    throw exception;
                });
            } catch (Error error) {
                fail(key, () -> {
                    throw error;
                });
            }
            return outcome.join().get();
        }

        /** Forgets first: whoever hears of the failure may ask again at once. */
        private void fail(K key, Supplier<V> failure) {
            computations.remove(key, this);
            outcome.complete(failure);
        }

        /** An interrupt does not end a join. */
        V await() {
            if (owner == Thread.currentThread() && !outcome.isDone()) {
                throw new IllegalStateException("The value of a key needs itself");
            }
            return outcome.join().get();
        }
    }
}
