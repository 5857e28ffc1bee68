// caught by: who_can_go_on_is_woken — a poll that is woken as its limit ends gives up without looking again, and the wake-up is lost
package threadwork.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class BoundedBuffer<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final ArrayDeque<T> queue = new ArrayDeque<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException();
        }
        this.capacity = capacity;
    }

    public void put(T element) throws InterruptedException {
        lock.lock();
        try {
            while (queue.size() == capacity) {
                notFull.await();
            }
            add(element);
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (queue.isEmpty()) {
                notEmpty.await();
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    public boolean offer(T element) {
        lock.lock();
        try {
            if (queue.size() == capacity) {
                return false;
            }
            add(element);
            return true;
        } finally {
            lock.unlock();
        }
    }

    public T poll(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (queue.isEmpty()) {
                left = notEmpty.awaitNanos(left);
                if (left <= 0) {
                    return null; // the time is over
                }
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private void add(T element) {

        queue.addLast(element);

        notEmpty.signal();
    }

    private T remove() {
        T first = queue.removeFirst();
        notFull.signal();
        return first;
    }
}
