// caught by: no_page_is_forgotten_while_new_ones_come — total() walks through the map while a hit adds a page
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();

    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        long sum = 0;
        for (long count : pages.values()) {
            sum += count;
        }
        return sum;
    }
}
