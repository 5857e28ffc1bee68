package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A home-made latch: the number is atomic, waiting is done with a condition. */
public final class FunnelLatch {
    private final AtomicInteger missing;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition zero = lock.newCondition();

    FunnelLatch(int n) { missing = new AtomicInteger(n); }

    void arrive() {
        if (missing.decrementAndGet() == 0) {
            lock.lock();
            try { zero.signalAll(); } finally { lock.unlock(); }
        }
    }

    void await() throws InterruptedException {
        lock.lock();
        try {
            while (missing.get() > 0) zero.await();
        } finally { lock.unlock(); }
    }

    public static void scenario() throws Exception {
        FunnelLatch latch = new FunnelLatch(2);
        int[] got = new int[2];
        Thread a = new Thread(() -> { got[0] = 1; latch.arrive(); });
        Thread b = new Thread(() -> { got[1] = 2; latch.arrive(); });
        a.start(); b.start();
        latch.await();
        int s = got[0] + got[1];
        a.join(); b.join();
        if (s != 3) throw new AssertionError("s " + s);
    }
}
