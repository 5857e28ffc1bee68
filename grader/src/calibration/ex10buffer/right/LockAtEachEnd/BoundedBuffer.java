package threadwork.ex10buffer;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Linked nodes, with one lock at each end. */
public final class BoundedBuffer<T> {

    private static final class Node<T> {
        T element;
        Node<T> next;
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition room = putLock.newCondition();
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition elements = takeLock.newCondition();
    private Node<T> head = new Node<>();
    private Node<T> last = head;

    public BoundedBuffer(int capacity) {
        if (capacity <= 0) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T element) throws InterruptedException {
        putLock.lockInterruptibly();
        try {
            while (count.get() == capacity) {
                room.await();
            }
            link(element);
        } finally {
            putLock.unlock();
        }
        signal(takeLock, elements);
    }

    public boolean offer(T element) {
        putLock.lock();
        try {
            if (count.get() == capacity) {
                return false;
            }
            link(element);
        } finally {
            putLock.unlock();
        }
        signal(takeLock, elements);
        return true;
    }

    private void link(T element) {
        Node<T> node = new Node<>();
        node.element = element;
        last.next = node;
        last = node;
        if (count.incrementAndGet() < capacity) {
            room.signal();
        }
    }

    public T take() throws InterruptedException {
        T element;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                elements.await();
            }
            element = unlink();
        } finally {
            takeLock.unlock();
        }
        signal(putLock, room);
        return element;
    }

    public T poll(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        T element;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                if (left <= 0) {
                    return null;
                }
                left = elements.awaitNanos(left);
            }
            element = unlink();
        } finally {
            takeLock.unlock();
        }
        signal(putLock, room);
        return element;
    }

    private T unlink() {
        head = head.next;
        T element = head.element;
        head.element = null;
        if (count.decrementAndGet() > 0) {
            elements.signal();
        }
        return element;
    }

    private static void signal(ReentrantLock lock, Condition condition) {
        lock.lock();
        try {
            condition.signal();
        } finally {
            lock.unlock();
        }
    }

    public int size() {
        return count.get();
    }
}
