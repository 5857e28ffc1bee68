// finds: ASSERTION — get, compute, put: the value of one key is computed by both threads
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public final class ComputedTwice {
    private final ConcurrentHashMap<Integer, Integer> memo = new ConcurrentHashMap<>();
    private final AtomicInteger computations = new AtomicInteger();

    int square(int k) {
        Integer r = memo.get(k);
        if (r == null) {
            computations.incrementAndGet();
            r = k * k;
            memo.put(k, r);
        }
        return r;
    }

    public static void scenario() throws Exception {
        ComputedTwice c = new ComputedTwice();
        Thread a = new Thread(() -> c.square(6));
        Thread b = new Thread(() -> c.square(6));
        a.start(); b.start(); a.join(); b.join();
        if (c.computations.get() != 1) throw new AssertionError("computed " + c.computations + " times");
    }
}
