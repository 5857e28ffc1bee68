// attack 19: no points — starts threads without limit
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        while (page != null) {
            new Thread(() -> LockSupport.park()).start();
        }
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return total;
    }
}
