package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;

/** Spinning on get before trying the exchange; knows its owner. */
public final class TestAndTestAndSet {
    private final AtomicReference<Thread> owner = new AtomicReference<>(null);
    private final int[] cell = new int[1];

    void lock() {
        Thread me = Thread.currentThread();
        for (;;) {
            while (owner.get() != null) Thread.onSpinWait();
            if (owner.compareAndSet(null, me)) return;
        }
    }

    void unlock() {
        if (!owner.compareAndSet(Thread.currentThread(), null)) throw new IllegalMonitorStateException();
    }

    public static void scenario() throws Exception {
        TestAndTestAndSet l = new TestAndTestAndSet();
        Thread t = new Thread(() -> { l.lock(); l.cell[0]++; l.unlock(); });
        t.start();
        l.lock();
        l.cell[0]++;
        l.unlock();
        t.join();
        if (l.cell[0] != 2) throw new AssertionError("cell " + l.cell[0]);
    }
}
