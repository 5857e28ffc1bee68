// finds: ASSERTION — no data race (volatile), but without validate the reader sees half a move
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.StampedLock;

public final class OptimisticNotValidated {
    private final StampedLock lock = new StampedLock();
    private volatile int east = 10, west = 0;

    void move() {
        long w = lock.writeLock();
        try {
            east = 0;
            west = 10;
        } finally {
            lock.unlockWrite(w);
        }
    }

    int sum() {
        long r = lock.tryOptimisticRead();
        if (r == 0L) {
            r = lock.readLock();
            try { return east + west; } finally { lock.unlockRead(r); }
        }
        return east + west;
    }

    public static void scenario() throws Exception {
        OptimisticNotValidated o = new OptimisticNotValidated();
        Thread mover = new Thread(o::move);
        mover.start();
        int s = o.sum();
        mover.join();
        if (s != 10) throw new AssertionError("sum " + s);
    }
}
