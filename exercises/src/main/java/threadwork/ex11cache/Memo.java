package threadwork.ex11cache;

import java.util.function.Function;

/**
 * Remembers what a function has computed, for any number of threads at the same time.
 *
 * <p>The function is called once for each key: a thread that asks for a key while another thread computes it waits, and gets
 * the same result. Different keys never wait for each other, however long one takes; nor do different memos, which have nothing
 * to do with each other. There is no data race in a memo.
 */
public final class Memo<K, V> {

    /**
     * @param function computes the value of a key, on the thread that asks for it. It may ask this memo for other keys; it may return
     *                 null, which is remembered like any other value; it may throw
     */
    public Memo(Function<? super K, ? extends V> function) {
        // TODO: keep the function, and make room for what it computes; a ConcurrentHashMap may help.
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
        // TODO: the first to ask for a key computes, without keeping out those who ask for another.
        throw new UnsupportedOperationException("TODO: Memo.get is yours to write");
    }
}
