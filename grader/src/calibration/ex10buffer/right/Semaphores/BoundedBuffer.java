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

    public void put(T element) throws InterruptedException {
        room.acquire();
        add(element);
    }

    public T take() throws InterruptedException {
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
