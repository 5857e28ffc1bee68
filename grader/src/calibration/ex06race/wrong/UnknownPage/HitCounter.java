// caught by: hits_and_total_follow_every_hit — a page that is not in the map has no count to unbox
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public synchronized long hits(String page) {
        return pages.get(page);
    }

    public synchronized long total() {
        return total;
    }
}
