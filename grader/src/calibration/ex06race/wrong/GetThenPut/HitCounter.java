// caught by: no_hit_is_lost_among_threads — each operation of the map is atomic, the two together are not
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();

    public void hit(String page) {
        pages.put(page, pages.getOrDefault(page, 0L) + 1);
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }
}
