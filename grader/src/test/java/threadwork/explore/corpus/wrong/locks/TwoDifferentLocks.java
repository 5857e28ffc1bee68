// finds: RACE — each method uses a lock of its own, so nothing protects total
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class TwoDifferentLocks {
    private final Lock addLock = new ReentrantLock();
    private final Lock subtractLock = new ReentrantLock();
    private int total;

    void add(int n) {
        addLock.lock();
        try {
            total += n;
        } finally {
            addLock.unlock();
        }
    }

    void subtract(int n) {
        subtractLock.lock();
        try {
            total -= n;
        } finally {
            subtractLock.unlock();
        }
    }

    public static void scenario() throws Exception {
        TwoDifferentLocks t = new TwoDifferentLocks();
        Thread a = new Thread(() -> t.add(5));
        Thread b = new Thread(() -> t.subtract(5));
        a.start();
        b.start();
        a.join();
        b.join();
        if (Math.abs(t.total) > 5) throw new AssertionError("total " + t.total);
    }
}
