package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final Map<String, Long> counts = new ConcurrentHashMap<>();
    private long total;

    public synchronized void hit(String page) {
        counts.merge(page, 1L, Long::sum);
        total++;
    }

    /** Without the lock: a page may show its hit a moment early, but total() then waits for the end of that hit. */
    public long hits(String page) {
        return counts.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return total;
    }
}
