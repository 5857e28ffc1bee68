// caught by: who_can_go_on_is_woken — it waits for a permit with the lock in its hand, and who could give one needs the lock
package threadwork.ex10buffer;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public final class BoundedBuffer<T> {

    private final Semaphore room;
    private final Semaphore ready = new Semaphore(0);
    private final Queue<T> queue = new ConcurrentLinkedQueue<>();

    public BoundedBuffer(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        room = new Semaphore(capacity);
    }

    public synchronized void put(T element) throws InterruptedException {
        room.acquire();
        add(element);
    }

    public synchronized T take() throws InterruptedException {
        ready.acquire();
        return remove();
    }

    public boolean offer(T element) {
        if (!room.tryAcquire()) {
            return false;
        }
        add(element);
        return true;
    }

    public T poll(Duration limit) throws InterruptedException {
        return ready.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS) ? remove() : null;
    }

    private void add(T element) {
        queue.add(element);
        ready.release();
    }

    private T remove() {
        T first = queue.remove();
        room.release();
        return first;
    }

    public int size() {
        return queue.size();
    }
}
