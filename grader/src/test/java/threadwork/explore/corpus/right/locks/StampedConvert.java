package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.StampedLock;

public final class StampedConvert {
    private final StampedLock lock = new StampedLock();
    private int stock = 1;

    /** Takes one piece if there is one. */
    boolean take() {
        long stamp = lock.readLock();
        try {
            while (stock > 0) {
                long ws = lock.tryConvertToWriteLock(stamp);
                if (ws != 0L) {
                    stamp = ws;
                    stock--;
                    return true;
                }
                lock.unlockRead(stamp);
                stamp = lock.writeLock();
            }
            return false;
        } finally {
            lock.unlock(stamp);
        }
    }

    public static void scenario() throws Exception {
        StampedConvert shop = new StampedConvert();
        boolean[] got = new boolean[2];
        Thread a = new Thread(() -> { got[0] = shop.take(); });
        Thread b = new Thread(() -> { got[1] = shop.take(); });
        a.start();
        b.start();
        a.join();
        b.join();
        if (got[0] == got[1]) throw new AssertionError("exactly one must get it");
        if (shop.stock != 0) throw new AssertionError("stock " + shop.stock);
    }
}
