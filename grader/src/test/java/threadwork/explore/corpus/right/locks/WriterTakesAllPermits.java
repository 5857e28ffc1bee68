package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

/** Readers need one permit, the writer needs both. */
public final class WriterTakesAllPermits {
    private static final int ALL = 2;
    private final Semaphore sem = new Semaphore(ALL, true);
    private int p, q;

    public static void scenario() throws Exception {
        WriterTakesAllPermits o = new WriterTakesAllPermits();
        boolean[] equal = { false, false };
        Thread w = new Thread(() -> {
            o.sem.acquireUninterruptibly(ALL);
            o.p = 1;
            o.q = 1;
            o.sem.release(ALL);
        });
        Thread r1 = new Thread(() -> {
            o.sem.acquireUninterruptibly();
            equal[0] = o.p == o.q;
            o.sem.release();
        });
        w.start();
        r1.start();
        o.sem.acquireUninterruptibly();
        equal[1] = o.p == o.q;
        o.sem.release();
        w.join();
        r1.join();
        if (!equal[0] || !equal[1]) throw new AssertionError("p and q differ");
    }
}
