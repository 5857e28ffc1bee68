package threadwork.ex10buffer;

import java.time.Duration;
import java.util.LinkedList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class BoundedBuffer<T> {

    private final LinkedList<T> list = new LinkedList<>();
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();

    public BoundedBuffer(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T element) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (list.size() >= capacity) {
                notFull.await();
            }
            list.addLast(element);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (list.isEmpty()) {
                notEmpty.await();
            }
            T first = list.removeFirst();
            notFull.signal();
            return first;
        } finally {
            lock.unlock();
        }
    }

    public boolean offer(T element) {
        lock.lock();
        try {
            if (list.size() >= capacity) {
                return false;
            }
            list.addLast(element);
            notEmpty.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    public T poll(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (list.isEmpty()) {
                if (left <= 0) {
                    return null;
                }
                left = notEmpty.awaitNanos(left);
            }
            T first = list.removeFirst();
            notFull.signal();
            return first;
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        lock.lock();
        try {
            return list.size();
        } finally {
            lock.unlock();
        }
    }
}
