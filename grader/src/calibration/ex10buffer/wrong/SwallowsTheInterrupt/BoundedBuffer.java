// caught by: an_interrupt_ends_the_wait — it goes on as if it had waited: put adds one too many, take returns null
package threadwork.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;

public final class BoundedBuffer<T> {

    private final int capacity;
    private final ArrayDeque<T> queue = new ArrayDeque<>();

    public BoundedBuffer(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public synchronized void put(T element) throws InterruptedException {
        while (queue.size() >= capacity) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        queue.addLast(element);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (queue.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        T first = queue.pollFirst();
        notifyAll();
        return first;
    }

    public synchronized boolean offer(T element) {
        if (queue.size() >= capacity) {
            return false;
        }
        queue.addLast(element);
        notifyAll();
        return true;
    }

    public synchronized T poll(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (queue.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        T first = queue.removeFirst();
        notifyAll();
        return first;
    }

    public synchronized int size() {
        return queue.size();
    }
}
