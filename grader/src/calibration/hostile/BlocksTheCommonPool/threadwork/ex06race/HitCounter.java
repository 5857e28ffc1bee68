// attack 58: no points at no_hit_is_lost_among_threads, total_is_always_the_sum_of_the_pages, no_page_is_forgotten_while_new_ones_come, nothing_is_shared_without_a_lock — blocks every worker of the common pool
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        for (int i = 0; i < 300; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                while (true) {
                    LockSupport.park();
                }
            });
        }
    }

    public void hit(String page) {
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
