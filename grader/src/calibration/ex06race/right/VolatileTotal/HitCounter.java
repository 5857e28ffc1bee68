package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Object lock = new Object();
    private final Map<String, Long> counts = new HashMap<>();
    /** Written under the lock. Who reads it needs none: the page cannot be asked for before the hit is complete. */
    private volatile long total;

    public void hit(String page) {
        synchronized (lock) {
            counts.merge(page, 1L, Long::sum);
            total++;
        }
    }

    public long hits(String page) {
        synchronized (lock) {
            return counts.getOrDefault(page, 0L);
        }
    }

    public long total() {
        return total;
    }
}
