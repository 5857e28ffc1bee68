// caught by: total_is_always_the_sum_of_the_pages — who takes no lock to read comes between the two counts
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();
    private volatile long total;

    public synchronized void hit(String page) {
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
