package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicStampedReference;

public final class StampedRefCounter {
    private final AtomicStampedReference<String> ref = new AtomicStampedReference<>("", 0);

    void append(String s) {
        int[] stamp = new int[1];
        String old;
        do {
            old = ref.get(stamp);
        } while (!ref.compareAndSet(old, old + s, stamp[0], stamp[0] + 1));
    }

    public static void scenario() throws Exception {
        StampedRefCounter c = new StampedRefCounter();
        Thread t1 = new Thread(() -> { c.append("a"); c.append("b"); });
        Thread t2 = new Thread(() -> c.append("c"));
        t1.start(); t2.start();
        t1.join(); t2.join();
        int[] stamp = new int[1];
        String s = c.ref.get(stamp);
        if (stamp[0] != 3) throw new AssertionError("stamp " + stamp[0]);
        if (s.length() != 3 || s.indexOf('a') > s.indexOf('b') || s.indexOf('c') < 0) throw new AssertionError(s);
    }
}
