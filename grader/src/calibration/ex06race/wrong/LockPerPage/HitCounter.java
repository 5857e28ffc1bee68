// caught by: no_hit_is_lost_among_threads — two pages have two locks, and share a map and a total that neither guards
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        synchronized (locks.computeIfAbsent(page, p -> new Object())) {
            pages.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (locks.computeIfAbsent(page, p -> new Object())) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public synchronized long total() {
        return total;
    }
}
