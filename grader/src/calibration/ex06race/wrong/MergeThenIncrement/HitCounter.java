// caught by: total_is_always_the_sum_of_the_pages — each count is atomic, the two together are not
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();
    private final LongAdder total = new LongAdder();

    public void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total.increment();
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total.sum();
    }
}
