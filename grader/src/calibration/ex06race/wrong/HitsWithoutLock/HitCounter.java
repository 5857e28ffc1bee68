// caught by: no_page_is_forgotten_while_new_ones_come — hits() reads the map while it moves its entries
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();

    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return pages.values().stream().mapToLong(Long::longValue).sum();
    }
}
