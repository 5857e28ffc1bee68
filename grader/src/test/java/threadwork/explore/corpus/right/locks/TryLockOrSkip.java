package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.*;

public final class TryLockOrSkip {
    static final class Worker extends Thread {
        final TryLockOrSkip owner;
        Worker(TryLockOrSkip owner) { this.owner = owner; }
        @Override public void run() {
            for (int i = 0; i < 2; i++) owner.attempt();
        }
    }

    private final Lock l = new ReentrantLock();
    private int done;
    private final AtomicInteger skipped = new AtomicInteger();

    void attempt() {
        if (l.tryLock()) {
            try { done++; } finally { l.unlock(); }
        } else {
            skipped.incrementAndGet();
        }
    }

    public static void scenario() throws Exception {
        var o = new TryLockOrSkip();
        Worker a = new Worker(o), b = new Worker(o);
        a.start(); b.start();
        a.join(); b.join();
        if (o.done + o.skipped.get() != 4) throw new AssertionError("attempts lost");
        if (o.done < 1) throw new AssertionError("nobody ever got the lock");
    }
}
