// caught by: an_interrupt_ends_the_wait — put has its permit already when an interrupt ends its wait for the mutex, and keeps it
package threadwork.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public final class BoundedBuffer<T> {

    private final Semaphore room;
    private final Semaphore items = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);
    private final Deque<T> elements = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        room = new Semaphore(capacity);
    }

    public void put(T element) throws InterruptedException {
        room.acquire();
        add(element);
    }

    public T take() throws InterruptedException {
        items.acquire();
        return remove();
    }

    public boolean offer(T element) {
        if (!room.tryAcquire()) {
            return false;
        }
        mutex.acquireUninterruptibly();
        try {
            elements.addLast(element);
        } finally {
            mutex.release();
        }
        items.release();
        return true;
    }

    public T poll(Duration limit) throws InterruptedException {
        if (limit.isZero()) {
            return items.tryAcquire() ? remove() : null;
        }
        long nanos;
        try {
            nanos = limit.toNanos();
        } catch (ArithmeticException tooLong) {
            nanos = Long.MAX_VALUE;
        }
        return items.tryAcquire(nanos, TimeUnit.NANOSECONDS) ? remove() : null;
    }

    public int size() {
        mutex.acquireUninterruptibly();
        try {
            return elements.size();
        } finally {
            mutex.release();
        }
    }

    private void add(T element) throws InterruptedException {
        mutex.acquire();
        try {
            elements.addLast(element);
        } finally {
            mutex.release();
        }
        items.release();
    }

    private T remove() {
        T first;
        mutex.acquireUninterruptibly();
        try {
            first = elements.removeFirst();
        } finally {
            mutex.release();
        }
        room.release();
        return first;
    }
}
