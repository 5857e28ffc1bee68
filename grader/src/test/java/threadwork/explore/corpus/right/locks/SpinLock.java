package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicBoolean;

public final class SpinLock {
    private final AtomicBoolean taken = new AtomicBoolean();
    private int shared = 0;

    private void acquire() {
        while (!taken.compareAndSet(false, true)) {
            Thread.onSpinWait();
        }
    }

    private void release() {
        taken.set(false);
    }

    public static void scenario() throws Exception {
        SpinLock s = new SpinLock();
        Runnable add = () -> {
            s.acquire();
            try { s.shared += 3; } finally { s.release(); }
        };
        Thread a = new Thread(add), b = new Thread(add);
        a.start(); b.start(); a.join(); b.join();
        if (s.shared != 6) throw new AssertionError("shared " + s.shared);
    }
}
