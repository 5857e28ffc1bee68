// finds: STUCK — producers and consumers wait on one condition and signal wakes the wrong kind
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public final class SignalInsteadOfSignalAll {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean full;

    void put() {
        lock.lock();
        try {
            while (full) changed.awaitUninterruptibly();
            full = true;
            changed.signal();
        } finally { lock.unlock(); }
    }

    void take() {
        lock.lock();
        try {
            while (!full) changed.awaitUninterruptibly();
            full = false;
            changed.signal();
        } finally { lock.unlock(); }
    }

    public static void scenario() throws Exception {
        SignalInsteadOfSignalAll slot = new SignalInsteadOfSignalAll();
        Thread c1 = new Thread(slot::take);
        Thread c2 = new Thread(slot::take);
        Thread p = new Thread(() -> {
            slot.put();
            slot.put();
        });
        c1.start(); c2.start(); p.start();
        c1.join(); c2.join(); p.join();
        if (slot.full) throw new AssertionError("full");
    }
}
