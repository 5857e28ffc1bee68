// caught by: no_hit_is_lost_among_threads — the count is read before the lock is taken, and old when it is written
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();

    public void hit(String page) {
        long next = hits(page) + 1;
        synchronized (this) {
            pages.put(page, next);
        }
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }
}
