package threadwork.ex10buffer;

import java.time.Duration;

/** A ring of slots, and a private monitor. */
public final class BoundedBuffer<T> {

    private final Object monitor = new Object();
    private final T[] ring;
    private int first;
    private int count;

    @SuppressWarnings("unchecked")
    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException();
        }
        ring = (T[]) new Object[capacity];
    }

    public void put(T element) throws InterruptedException {
        synchronized (monitor) {
            while (!offer(element)) {
                monitor.wait();
            }
        }
    }

    public boolean offer(T element) {
        synchronized (monitor) {
            if (count == ring.length) {
                return false;
            }
            ring[(first + count) % ring.length] = element;
            count++;
            monitor.notifyAll();
            return true;
        }
    }

    public T take() throws InterruptedException {
        synchronized (monitor) {
            while (count == 0) {
                monitor.wait();
            }
            return next();
        }
    }

    public T poll(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (monitor) {
            while (count == 0) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return null;
                }
                // Rounded up: wait(0) would wait without a limit.
                monitor.wait(left / 1_000_000 + 1);
            }
            return next();
        }
    }

    private T next() {
        T element = ring[first];
        ring[first] = null;
        first = (first + 1) % ring.length;
        if (count-- == ring.length) {
            monitor.notifyAll();
        }
        return element;
    }

    public int size() {
        synchronized (monitor) {
            return count;
        }
    }
}
