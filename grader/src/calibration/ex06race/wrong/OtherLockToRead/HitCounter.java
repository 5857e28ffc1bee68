// caught by: no_page_is_forgotten_while_new_ones_come — hits are made under one lock and looked at under another
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Object writing = new Object();
    private final Object reading = new Object();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        synchronized (writing) {
            total++;
            pages.merge(page, 1L, Long::sum);
        }
    }

    public long hits(String page) {
        synchronized (reading) {
            return pages.getOrDefault(page, 0L);
        }
    }

    public long total() {
        synchronized (reading) {
            return total;
        }
    }
}
