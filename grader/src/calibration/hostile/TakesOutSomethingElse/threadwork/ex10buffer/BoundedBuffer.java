// attack own: no points at a_buffer_holds_what_was_put_in_order_up_to_its_capacity — hands out an object of another type than was put in, so that the check itself meets the exception
package threadwork.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

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

    private final int capacity;
    /** Guarded by this. */
    private final Queue<T> elements = new ArrayDeque<>();

    /**
     * @param capacity the most elements in the buffer at any time
     * @throws IllegalArgumentException if it is less than 1
     */
    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A buffer has room for at least 1, not " + capacity);
        }
        this.capacity = capacity;
    }

    /**
     * Adds an element at the end, and waits for room first if there is none.
     *
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is added
     */
    public synchronized void put(T element) throws InterruptedException {
        while (elements.size() == capacity) {
            wait();
        }
        add(element);
    }

    /**
     * Takes the first element out, and waits for one if there is none.
     *
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public synchronized T take() throws InterruptedException {
        while (elements.isEmpty()) {
            wait();
        }
        remove();
        return (T) new Object();
    }

    /**
     * Adds an element at the end if there is room now. Never waits for room.
     *
     * @return whether it was added
     */
    public synchronized boolean offer(T element) {
        if (elements.size() == capacity) {
            return false;
        }
        add(element);
        return true;
    }

    /**
     * Takes the first element out, and waits for one if there is none, but not beyond the limit.
     *
     * @param limit zero or longer; with zero it does not wait
     * @return null if there was none when the limit was over
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public synchronized T poll(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (elements.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        remove();
        return (T) new Object();
    }

    /** How many elements are in the buffer now. */
    public synchronized int size() {
        return elements.size();
    }

    /** Wakes all: those who wait for room and those who wait for an element sleep in the same place, and one alone may be the wrong one. */
    private void add(T element) {
        elements.add(element);
        notifyAll();
    }

    private T remove() {
        T first = elements.remove();
        notifyAll();
        return first;
    }
}
