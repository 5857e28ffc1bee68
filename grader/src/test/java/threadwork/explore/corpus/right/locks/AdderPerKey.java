package threadwork.explore.corpus.right.locks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public final class AdderPerKey {
    private static final Map<String, LongAdder> COUNTERS = new ConcurrentHashMap<>();

    static void hit(String page) {
        COUNTERS.computeIfAbsent(page, p -> new LongAdder()).increment();
    }

    public static void scenario() throws Exception {
        COUNTERS.clear();
        Thread t = new Thread(() -> { hit("/index"); hit("/about"); });
        Thread u = new Thread(() -> { hit("/index"); });
        t.start();
        u.start();
        t.join();
        u.join();
        long index = COUNTERS.get("/index").sum(), about = COUNTERS.get("/about").sum();
        if (index != 2 || about != 1) throw new AssertionError(index + " " + about);
    }
}
