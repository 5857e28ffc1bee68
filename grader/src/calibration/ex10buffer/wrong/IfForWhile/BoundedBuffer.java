// caught by: calls_at_the_same_time_are_as_good_as_one_after_the_other — who was woken does not look again
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
        if (queue.size() >= capacity) {
            wait();
        }
        queue.addLast(element);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        if (queue.isEmpty()) {
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
