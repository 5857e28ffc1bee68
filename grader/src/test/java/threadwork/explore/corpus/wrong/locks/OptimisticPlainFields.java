// finds: RACE — the optimistic read of plain fields is not even validated
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.StampedLock;

public final class OptimisticPlainFields {
    private final StampedLock sl = new StampedLock();
    private int a, b;

    void set(int v) {
        long s = sl.writeLock();
        try { a = v; b = v; } finally { sl.unlockWrite(s); }
    }

    boolean equal() {
        long s = sl.tryOptimisticRead();
        if (s == 0) return true;
        return a == b;
    }

    public static void scenario() throws Exception {
        OptimisticPlainFields o = new OptimisticPlainFields();
        Thread t = new Thread(() -> o.set(4));
        t.start();
        boolean eq = o.equal();
        t.join();
        if (!eq) throw new AssertionError("torn");
    }
}
