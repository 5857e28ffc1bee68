// attack 38: refused at Thread.getContextClassLoader — a forbidden member, by the name of a subclass of its own
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static final class Mine extends Thread {
    }

    public synchronized void hit(String page) {
        new Mine().getContextClassLoader();
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
