// caught by: a_buffer_holds_what_was_put_in_order_up_to_its_capacity — a stack, and no queue
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
        queue.addFirst(element);
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
        queue.addFirst(element);
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
