package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.StampedLock;

/** Only pessimistic modes, thus plain fields are fine. */
public final class StampedPlain {
    static final StampedLock S = new StampedLock();
    static int[] pair = new int[2];

    public static void scenario() throws Exception {
        pair = new int[2];
        final boolean[] bad = new boolean[1];
        Thread w = new Thread(() -> {
            for (int i = 0; i < 2; i++) {
                long st = S.writeLock();
                try { pair[0]++; pair[1]--; } finally { S.unlockWrite(st); }
            }
        });
        Thread r = new Thread(() -> {
            long st = S.readLock();
            try { bad[0] = pair[0] + pair[1] != 0; } finally { S.unlockRead(st); }
        });
        w.start(); r.start(); w.join(); r.join();
        if (bad[0]) throw new AssertionError("not balanced");
        if (pair[0] != 2) throw new AssertionError("lost");
    }
}
