package threadwork.ex99probe;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.ReentrantLock;

/** Deadlocks, by {@code synchronized} and by locks. */
public final class Locks {

    private Locks() {
    }

    public static void withSynchronized() throws Exception {
        Object left = new Object();
        Object right = new Object();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread a = new Thread(() -> nest(left, right, both), "a");
        Thread b = new Thread(() -> nest(right, left, both), "b");
        a.start();
        b.start();
        a.join();
    }

    private static void nest(Object outer, Object inner, CyclicBarrier both) {
        synchronized (outer) {
            meet(both);
            synchronized (inner) {
                meet(both);
            }
        }
    }

    public static void withLocks() throws Exception {
        ReentrantLock left = new ReentrantLock();
        ReentrantLock right = new ReentrantLock();
        CyclicBarrier both = new CyclicBarrier(2);
        Thread a = new Thread(() -> nest(left, right, both), "a");
        Thread b = new Thread(() -> nest(right, left, both), "b");
        a.start();
        b.start();
        a.join();
    }

    private static void nest(ReentrantLock outer, ReentrantLock inner, CyclicBarrier both) {
        outer.lock();
        meet(both);
        inner.lock();
        inner.unlock();
        outer.unlock();
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
