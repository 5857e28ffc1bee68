package threadwork.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;

/** Who waits lies in a list of its own, and whoever changes something serves the first in it before he leaves. */
public final class BoundedBuffer<T> {

    private final class Waiter {
        final Thread thread = Thread.currentThread();
        T element;
        boolean served;
    }

    private final Object lock = new Object();
    private final int capacity;
    private final Queue<T> elements = new ArrayDeque<>();
    private final List<Waiter> takers = new LinkedList<>();
    private final List<Waiter> putters = new LinkedList<>();

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T element) throws InterruptedException {
        Waiter me = new Waiter();
        me.element = element;
        synchronized (lock) {
            if (tryAdd(element)) {
                return;
            }
            putters.add(me);
        }
        await(me, putters, Long.MAX_VALUE);
    }

    public T take() throws InterruptedException {
        Waiter me = new Waiter();
        synchronized (lock) {
            T first = tryRemove();
            if (first != null) {
                return first;
            }
            takers.add(me);
        }
        await(me, takers, Long.MAX_VALUE);
        return me.element;
    }

    public boolean offer(T element) {
        synchronized (lock) {
            return tryAdd(element);
        }
    }

    public T poll(Duration limit) throws InterruptedException {
        long nanos = limit.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : limit.toNanos();
        Waiter me = new Waiter();
        synchronized (lock) {
            T first = tryRemove();
            if (first != null || nanos == 0) {
                return first;
            }
            takers.add(me);
        }
        await(me, takers, nanos);
        return me.element;
    }

    public int size() {
        synchronized (lock) {
            return elements.size();
        }
    }

    /** Waits until it was served, or the time is over, and takes itself out of the list then. */
    private void await(Waiter me, List<Waiter> list, long nanos) throws InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            boolean interrupted = Thread.interrupted();
            long left = nanos == Long.MAX_VALUE ? Long.MAX_VALUE : nanos - (System.nanoTime() - begin);
            synchronized (lock) {
                if (me.served) {
                    if (interrupted) {
                        me.thread.interrupt();
                    }
                    return;
                }
                if (interrupted) {
                    list.remove(me);
                    throw new InterruptedException();
                }
                if (left <= 0) {
                    list.remove(me);
                    return;
                }
            }
            if (left == Long.MAX_VALUE) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, left);
            }
        }
    }

    private boolean tryAdd(T element) {
        if (!takers.isEmpty()) {
            Waiter first = takers.remove(0);
            first.element = element;
            serve(first);
            return true;
        }
        return elements.size() < capacity && elements.add(element);
    }

    private T tryRemove() {
        T first = elements.poll();
        Iterator<Waiter> waiting = putters.iterator();
        if (first != null && waiting.hasNext()) {
            Waiter putter = waiting.next();
            waiting.remove();
            elements.add(putter.element);
            serve(putter);
        }
        return first;
    }

    private void serve(Waiter waiter) {
        waiter.served = true;
        LockSupport.unpark(waiter.thread);
    }
}
