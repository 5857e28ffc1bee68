// finds: ASSERTION — both threads miss the cache and both compute
package threadwork.explore.corpus.wrong.monitors;

import java.util.HashMap;
import java.util.Map;

public final class MemoComputesTwice {
    private final Map<Integer, Integer> cache = new HashMap<>();
    private int computed;

    private synchronized Integer lookup(int k) { return cache.get(k); }

    private synchronized void store(int k, int v) {
        cache.put(k, v);
        computed++;
    }

    int get(int k) {
        Integer v = lookup(k);
        if (v == null) {
            v = k * k;
            store(k, v);
        }
        return v;
    }

    public static void scenario() throws Exception {
        MemoComputesTwice m = new MemoComputesTwice();
        Thread a = new Thread(() -> m.get(3)), b = new Thread(() -> m.get(3));
        a.start();
        b.start();
        a.join();
        b.join();
        synchronized (m) {
            if (m.computed != 1) throw new AssertionError("computed " + m.computed + " times");
        }
    }
}
