package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class DoubleCheckedVolatile {
    private static final class Heavy {
        private int payload = 1;
        Heavy() { payload = 77; }
    }

    private final ReentrantLock initLock = new ReentrantLock();
    private volatile Heavy instance;
    private int created;

    Heavy get() {
        Heavy h = instance;
        if (h == null) {
            initLock.lock();
            try {
                h = instance;
                if (h == null) {
                    created++;
                    instance = h = new Heavy();
                }
            } finally {
                initLock.unlock();
            }
        }
        return h;
    }

    public static void scenario() throws Exception {
        DoubleCheckedVolatile d = new DoubleCheckedVolatile();
        int[] p = new int[2];
        Thread a = new Thread(() -> p[0] = d.get().payload);
        Thread b = new Thread(() -> p[1] = d.get().payload);
        a.start(); b.start(); a.join(); b.join();
        if (p[0] != 77 || p[1] != 77 || d.created != 1) throw new AssertionError("created " + d.created);
    }
}
