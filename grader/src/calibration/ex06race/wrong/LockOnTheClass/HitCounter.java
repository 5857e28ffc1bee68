// caught by: counters_have_nothing_to_do_with_each_other — there is one class, and so one lock for all counters
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        synchronized (HitCounter.class) {
            pages.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (HitCounter.class) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (HitCounter.class) {
            return total;
        }
    }
}
