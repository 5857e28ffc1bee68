// finds: RACE — the map is concurrent, the counter objects in it are plain and incremented outside the map
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ConcurrentHashMap;

public final class MutableMapValue {
    static class Count { int n; }

    static final ConcurrentHashMap<String, Count> MAP = new ConcurrentHashMap<>();

    static void hit(String page) {
        Count c = MAP.computeIfAbsent(page, p -> new Count());
        c.n++;
    }

    public static void scenario() throws Exception {
        MAP.clear();
        Thread a = new Thread(() -> hit("p"));
        Thread b = new Thread(() -> hit("p"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (MAP.get("p").n != 2) throw new AssertionError("n " + MAP.get("p").n);
    }
}
