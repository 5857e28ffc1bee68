// caught by: no_hit_is_lost_among_threads — volatile makes a read or a write visible; total++ is both, and a gap between
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private volatile Map<String, Long> pages = new ConcurrentHashMap<>();
    private volatile long total;

    public void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total;
    }
}
