// finds: RACE — two threads put into a plain HashMap
package threadwork.explore.corpus.wrong.monitors;

import java.util.HashMap;
import java.util.Map;

public final class UnguardedHashMap {
    public static void scenario() throws Exception {
        Map<String, Integer> map = new HashMap<>();
        Thread a = new Thread(() -> map.put("a", 1));
        Thread b = new Thread(() -> map.put("b", 2));
        a.start();
        b.start();
        a.join();
        b.join();
        if (map.size() != 2) throw new AssertionError(map.size());
    }
}
