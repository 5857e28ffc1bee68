// finds: EXCEPTION — the entry is removed between containsKey and get: null is unboxed
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ConcurrentHashMap;

public final class GetAfterContains {
    private static int read(ConcurrentHashMap<String, Integer> m) {
        if (m.containsKey("a")) {
            return m.get("a");
        }
        return 0;
    }

    public static void scenario() throws Exception {
        ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>();
        m.put("a", 3);
        int[] r = new int[1];
        Thread reader = new Thread(() -> r[0] = read(m));
        Thread remover = new Thread(() -> m.remove("a"));
        reader.start();
        remover.start();
        reader.join();
        remover.join();
        if (r[0] != 0 && r[0] != 3) throw new AssertionError("r " + r[0]);
    }
}
