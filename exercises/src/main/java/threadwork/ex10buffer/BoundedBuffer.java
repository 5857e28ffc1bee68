package threadwork.ex10buffer;

import java.time.Duration;

/**
 * Hands elements from some threads to others, first in, first out; there is room for a few. For any number of threads at once.
 *
 * <p>Who has to wait sleeps, without using a core, and is woken as soon as there is something for it. Every call behaves as if it
 * happened at one single moment, with one allowance: {@link #size}, {@link #offer} and a {@link #poll} that may not wait can count a
 * call that is under way at the same time as done or as not yet begun. Buffers have nothing to do with each other.
 *
 * @param <T> never null
 */
public final class BoundedBuffer<T> {

    /**
     * @param capacity the most elements in the buffer at any time
     * @throws IllegalArgumentException if it is less than 1
     */
    public BoundedBuffer(int capacity) {
        // TODO: what do all threads share, and what guards it?
    }

    /**
     * Adds an element at the end, and waits for room first if there is none.
     *
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is added
     */
    public void put(T element) throws InterruptedException {
        // TODO: wait while it is full. And who may be waiting for what you add?
        throw new UnsupportedOperationException("TODO: BoundedBuffer.put is yours to write");
    }

    /**
     * Takes the first element out, and waits for one if there is none.
     *
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public T take() throws InterruptedException {
        // TODO: wait while it is empty.
        throw new UnsupportedOperationException("TODO: BoundedBuffer.take is yours to write");
    }

    /**
     * Adds an element at the end if there is room now. Never waits for room.
     *
     * @return whether it was added
     */
    public boolean offer(T element) {
        // TODO: like put, but for those who cannot wait.
        throw new UnsupportedOperationException("TODO: BoundedBuffer.offer is yours to write");
    }

    /**
     * Takes the first element out, and waits for one if there is none, but not beyond the limit.
     *
     * @param limit zero or longer; with zero it does not wait
     * @return null if there was none when the limit was over
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public T poll(Duration limit) throws InterruptedException {
        // TODO: you may be woken and find nothing: how much of the limit is left then?
        throw new UnsupportedOperationException("TODO: BoundedBuffer.poll is yours to write");
    }

    /** How many elements are in the buffer now. */
    public int size() {
        // TODO: who only looks needs the lock, too.
        throw new UnsupportedOperationException("TODO: BoundedBuffer.size is yours to write");
    }
}
