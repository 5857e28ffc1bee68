// finds: RACE — if tryLock fails the update is made nevertheless
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public final class ProceedsWithoutLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int stock = 2;

    void take() {
        boolean locked = lock.tryLock();
        try {
            stock--;
        } finally {
            if (locked) lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        ProceedsWithoutLock p = new ProceedsWithoutLock();
        Thread[] ts = { new Thread(p::take), new Thread(p::take) };
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (p.stock < 0 || p.stock > 1) throw new AssertionError("stock " + p.stock);
    }
}
