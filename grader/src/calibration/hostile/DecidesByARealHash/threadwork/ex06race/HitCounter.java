// open attack own: no points at no_hit_is_lost_among_threads, total_is_always_the_sum_of_the_pages, no_page_is_forgotten_while_new_ones_come, nothing_is_shared_without_a_lock — takes one way or another by a hash code that differs each time, so that nothing can be repeated, and loses hits
package threadwork.ex06race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        if ((List.of(new Object()).hashCode() & 1) == 0) {
            Thread.yield();
            synchronized (this) {
                total += 0;
            }
        }
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
