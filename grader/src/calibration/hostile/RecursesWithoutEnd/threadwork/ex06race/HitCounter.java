// attack 21: no points at hits_and_total_follow_every_hit, counters_have_nothing_to_do_with_each_other, no_hit_is_lost_among_threads, no_page_is_forgotten_while_new_ones_come — recursion without end
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static long deeper(long depth) {
        return deeper(depth + 1) + 1;
    }

    public synchronized void hit(String page) {
        total += deeper(0);
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
