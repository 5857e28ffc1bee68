// caught by: counters_have_nothing_to_do_with_each_other — the name of a page is no secret: other counters lock it too
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();

    public void hit(String page) {
        synchronized (page.intern()) {
            pages.put(page, pages.getOrDefault(page, 0L) + 1);
        }
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }
}
