// caught by: no_hit_is_lost_among_threads — every call makes a lock of its own, so none waits for another
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        Object lock = new Object();
        synchronized (lock) {
            pages.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        Object lock = new Object();
        synchronized (lock) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        Object lock = new Object();
        synchronized (lock) {
            return total;
        }
    }
}
