// attack 74: refused at getDeclaredFields — makes the real reporter, with its real key, tell of success
package threadwork.ex06race;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        for (Field field : Thread.currentThread().getClass().getDeclaredFields()) {
            field.setAccessible(true);
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
