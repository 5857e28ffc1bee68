// caught by: counters_have_nothing_to_do_with_each_other — equal texts in quotes are one object: all counters share this lock
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final String lock = "lock";
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        synchronized (lock) {
            pages.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (lock) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (lock) {
            return total;
        }
    }
}
