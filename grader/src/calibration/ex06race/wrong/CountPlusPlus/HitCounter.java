// caught by: no_hit_is_lost_among_threads — two threads read the same count, and both write it plus one
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        Long count = pages.get(page);
        if (count == null) {
            count = 0L;
        }
        count++;
        pages.put(page, count);
        total++;
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total;
    }
}
