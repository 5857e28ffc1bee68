package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class ReplaceLoop {
    static void inc(ConcurrentMap<String, Integer> m, String k) {
        while (true) {
            Integer v = m.get(k);
            if (v == null) {
                if (m.putIfAbsent(k, 1) == null) return;
            } else if (m.replace(k, v, v + 1)) {
                return;
            }
        }
    }

    public static void scenario() throws Exception {
        ConcurrentMap<String, Integer> m = new ConcurrentHashMap<>();
        Thread t1 = new Thread(() -> { inc(m, "a"); });
        Thread t2 = new Thread(() -> { inc(m, "a"); });
        t1.start(); t2.start();
        inc(m, "a");
        t1.join(); t2.join();
        if (m.get("a") != 3) throw new AssertionError("a=" + m.get("a"));
    }
}
