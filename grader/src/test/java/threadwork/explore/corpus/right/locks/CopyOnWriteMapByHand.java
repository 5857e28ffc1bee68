package threadwork.explore.corpus.right.locks;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The maps are never changed after publication. */
public final class CopyOnWriteMapByHand {
    private static final AtomicReference<Map<String, Integer>> SNAP = new AtomicReference<>();

    static void put(String k, int v) {
        while (true) {
            Map<String, Integer> old = SNAP.get();
            Map<String, Integer> copy = new HashMap<>(old);
            copy.put(k, v);
            if (SNAP.compareAndSet(old, copy)) return;
        }
    }

    public static void scenario() throws Exception {
        SNAP.set(Collections.emptyMap());
        Thread a = new Thread(() -> put("a", 1));
        Thread b = new Thread(() -> put("b", 2));
        a.start(); b.start();
        int size = SNAP.get().size();
        a.join(); b.join();
        if (size > 2) throw new AssertionError("size " + size);
        if (!SNAP.get().equals(Map.of("a", 1, "b", 2))) throw new AssertionError(SNAP.get().toString());
    }
}
