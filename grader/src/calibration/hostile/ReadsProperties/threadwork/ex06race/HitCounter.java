// attack 44: refused at Integer.getInteger — reads system properties by a side door
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        if (Integer.getInteger("threadwork.seed", 0) > 0 && Boolean.getBoolean("threadwork.quick")) {
            return;
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
