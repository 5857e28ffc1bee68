// caught by: no_page_is_forgotten_while_new_ones_come — each call of a synchronized map is locked, a walk is many calls
package threadwork.ex06race;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = Collections.synchronizedMap(new HashMap<>());

    public void hit(String page) {
        pages.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
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
