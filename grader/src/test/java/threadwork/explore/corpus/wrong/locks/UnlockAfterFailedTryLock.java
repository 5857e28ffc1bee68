// finds: EXCEPTION — unlock in finally although tryLock failed: IllegalMonitorStateException
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class UnlockAfterFailedTryLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void step() {
        try {
            if (lock.tryLock()) {
                n++;
            }
        } finally {
            lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        UnlockAfterFailedTryLock u = new UnlockAfterFailedTryLock();
        Thread a = new Thread(u::step);
        Thread b = new Thread(u::step);
        a.start();
        b.start();
        a.join();
        b.join();
        if (u.n < 1) throw new AssertionError("n " + u.n);
    }
}
