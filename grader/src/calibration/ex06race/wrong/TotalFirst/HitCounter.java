// caught by: total_is_always_the_sum_of_the_pages — the total counts a hit before its page does
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public final class HitCounter {

    private final Map<String, Long> pages = new ConcurrentHashMap<>();
    private final AtomicLong total = new AtomicLong();

    public void hit(String page) {
        total.incrementAndGet();
        pages.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total.get();
    }
}
