package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

/** outer() calls inner(), both lock. */
public final class ReentrantNesting {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int a;
    private static int b;

    static void inner() {
        LOCK.lock();
        try { b++; } finally { LOCK.unlock(); }
    }

    static void outer() {
        LOCK.lock();
        try {
            a++;
            inner();
            if (LOCK.getHoldCount() != 1) throw new IllegalStateException("hold count");
        } finally { LOCK.unlock(); }
    }

    static boolean same() {
        LOCK.lock();
        try { return a == b; } finally { LOCK.unlock(); }
    }

    public static void scenario() throws Exception {
        LOCK.lock();
        try { a = 0; b = 0; } finally { LOCK.unlock(); }
        boolean[] seen = new boolean[1];
        Thread w = new Thread(ReentrantNesting::outer);
        Thread r = new Thread(() -> { seen[0] = same(); });
        w.start(); r.start(); w.join(); r.join();
        if (!seen[0]) throw new AssertionError("a and b differ in the middle");
        if (!same() || a != 1) throw new AssertionError("a=" + a + " b=" + b);
    }
}
