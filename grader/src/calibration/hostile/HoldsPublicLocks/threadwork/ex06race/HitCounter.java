// open attack 56: no points at no_hit_is_lost_among_threads, total_is_always_the_sum_of_the_pages, no_page_is_forgotten_while_new_ones_come, nothing_is_shared_without_a_lock — holds for ever what everybody can lock
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        for (Object lock : new Object[] {System.out, System.err, String.class, Thread.class, Object.class, "", Integer.valueOf(1)}) {
            Thread holder = new Thread(() -> {
                synchronized (lock) {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }
            });
            holder.setDaemon(true);
            holder.start();
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
