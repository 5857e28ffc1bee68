package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

/** A counter protected by a ReentrantLock. */
public final class CounterLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int count = 0;

    public void increment() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    public int getCount() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        CounterLock counter = new CounterLock();
        Runnable twice = () -> {
            counter.increment();
            counter.increment();
        };
        Thread t1 = new Thread(twice);
        Thread t2 = new Thread(twice);
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        if (counter.getCount() != 4) {
            throw new AssertionError("expected 4 but got " + counter.getCount());
        }
    }
}
