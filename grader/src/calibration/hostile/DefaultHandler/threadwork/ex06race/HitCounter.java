// attack 41: refused at Thread.setDefaultUncaughtExceptionHandler — a handler for all threads of the JVM
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> { });
    }

    public synchronized void hit(String page) {
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
