package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.StampedLock;

/** Optimistic reading; the coordinates are volatile so that the optimistic read is no data race. */
public final class StampedPointVolatile {
    private final StampedLock sl = new StampedLock();
    private volatile int x;
    private volatile int y;

    void move(int dx, int dy) {
        long stamp = sl.writeLock();
        try {
            x = x + dx;
            y = y + dy;
        } finally {
            sl.unlockWrite(stamp);
        }
    }

    int sum() {
        long stamp = sl.tryOptimisticRead();
        int cx = x;
        int cy = y;
        if (!sl.validate(stamp)) {
            stamp = sl.readLock();
            try {
                cx = x;
                cy = y;
            } finally {
                sl.unlockRead(stamp);
            }
        }
        return cx + cy;
    }

    public static void scenario() throws Exception {
        StampedPointVolatile p = new StampedPointVolatile();
        int[] sums = { -1, -1 };
        Thread mover = new Thread(() -> p.move(5, -5));
        Thread reader = new Thread(() -> {
            sums[0] = p.sum();
            sums[1] = p.sum();
        });
        mover.start();
        reader.start();
        mover.join();
        reader.join();
        if (sums[0] != 0 || sums[1] != 0) throw new AssertionError("torn read");
    }
}
