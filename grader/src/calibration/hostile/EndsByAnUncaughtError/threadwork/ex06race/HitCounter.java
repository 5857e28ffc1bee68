// attack own: no points at no_hit_is_lost_among_threads — every second thread dies of an error of its own, whose text never ends
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static final class Endless extends Error {

        @Override
        public String toString() {
            return "x".repeat(50_000_000) + getMessage();
        }
    }

    public synchronized void hit(String page) {
        if (Thread.currentThread().getId() % 2 == 0) {
            throw new Endless();
        }
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return total;
    }
}
