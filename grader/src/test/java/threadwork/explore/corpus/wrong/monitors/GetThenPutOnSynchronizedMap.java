// finds: ASSERTION — get and put are two steps, an update gets lost
package threadwork.explore.corpus.wrong.monitors;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public final class GetThenPutOnSynchronizedMap {
    private final Map<String, Integer> hits = Collections.synchronizedMap(new HashMap<>());

    void hit(String page) {
        Integer old = hits.get(page);
        hits.put(page, old == null ? 1 : old + 1);
    }

    public static void scenario() throws Exception {
        GetThenPutOnSynchronizedMap c = new GetThenPutOnSynchronizedMap();
        Thread a = new Thread(() -> c.hit("/"));
        Thread b = new Thread(() -> c.hit("/"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (c.hits.get("/") != 2) throw new AssertionError(c.hits);
    }
}
