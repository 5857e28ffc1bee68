// finds: RACE — the writer holds the lock, the reader reads the plain field without it
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class UnlockedRead {
    private final ReentrantLock lock = new ReentrantLock();
    private int level;

    void raise() {
        lock.lock();
        try { level++; } finally { lock.unlock(); }
    }

    int level() { return level; }

    public static void scenario() throws Exception {
        UnlockedRead u = new UnlockedRead();
        Thread t = new Thread(u::raise);
        t.start();
        int seen = u.level();
        t.join();
        if (seen < 0 || seen > 1) throw new AssertionError("seen " + seen);
    }
}
