package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

public final class FieldUpdaterCounter {
    private static final AtomicIntegerFieldUpdater<FieldUpdaterCounter> N =
            AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterCounter.class, "n");

    private volatile int n;

    public static void scenario() throws Exception {
        FieldUpdaterCounter c = new FieldUpdaterCounter();
        Thread a = new Thread(() -> { N.incrementAndGet(c); N.incrementAndGet(c); });
        Thread b = new Thread(() -> {
            int cur;
            do { cur = c.n; } while (!N.compareAndSet(c, cur, cur + 10));
        });
        a.start();
        b.start();
        a.join();
        b.join();
        if (c.n != 12) throw new AssertionError("n = " + c.n);
    }
}
