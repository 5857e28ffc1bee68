// caught by: poll_waits_as_long_as_its_limit_says — one wake-up in vain, and it gives up before the limit is over
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
            wait();
        }
        queue.addLast(element);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (queue.isEmpty()) {
            wait();
        }
        T first = queue.removeFirst();
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
        if (queue.isEmpty()) {
            TimeUnit.NANOSECONDS.timedWait(this, limit.toNanos());
        }
        if (queue.isEmpty()) {
            return null;
        }
        T first = queue.removeFirst();
        notifyAll();
        return first;
    }

    public synchronized int size() {
        return queue.size();
    }
}
