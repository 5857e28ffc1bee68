package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class TransferUntilDone {
    private static final ReentrantLock A = new ReentrantLock(), B = new ReentrantLock();
    private static int a, b;

    /** Holds both locks on return. Two polite attempts, then the global order A before B. */
    static void both(ReentrantLock first, ReentrantLock second) {
        for (int attempt = 0; attempt < 2; attempt++) {
            first.lock();
            if (second.tryLock()) return;
            first.unlock();
            Thread.yield();
        }
        A.lock();
        B.lock();
    }

    public static void scenario() throws Exception {
        a = 9;
        b = 1;
        Thread t = new Thread(() -> {
            both(A, B);
            try { a -= 2; b += 2; } finally { B.unlock(); A.unlock(); }
        });
        Thread u = new Thread(() -> {
            both(B, A);
            try { b -= 1; a += 1; } finally { A.unlock(); B.unlock(); }
        });
        t.start(); u.start(); t.join(); u.join();
        if (a != 8 || b != 2) throw new AssertionError(a + " " + b);
    }
}
