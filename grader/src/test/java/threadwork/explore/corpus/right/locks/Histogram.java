package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicIntegerArray;

public final class Histogram {
    private final AtomicIntegerArray buckets;

    public Histogram(int n) { buckets = new AtomicIntegerArray(n); }

    public void record(int value) { buckets.getAndIncrement(value % buckets.length()); }

    public static void scenario() throws Exception {
        Histogram h = new Histogram(2);
        Thread t1 = new Thread(() -> { h.record(0); h.record(1); });
        Thread t2 = new Thread(() -> { h.record(1); h.record(2); });
        t1.start(); t2.start(); t1.join(); t2.join();
        if (h.buckets.get(0) != 2 || h.buckets.get(1) != 2) throw new AssertionError(h.buckets.toString());
    }
}
