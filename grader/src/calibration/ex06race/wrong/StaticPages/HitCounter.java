// caught by: counters_have_nothing_to_do_with_each_other — a static map is one map for all counters
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private static final Map<String, Long> PAGES = new ConcurrentHashMap<>();

    public void hit(String page) {
        PAGES.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
        return PAGES.getOrDefault(page, 0L);
    }

    public long total() {
        return PAGES.values().stream().mapToLong(Long::longValue).sum();
    }
}
