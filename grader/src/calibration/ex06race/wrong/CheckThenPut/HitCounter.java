// caught by: no_hit_is_lost_among_threads — two threads find the page missing, and the second puts its new counter over the first
package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public final class HitCounter {

    private final Map<String, AtomicLong> pages = new ConcurrentHashMap<>();

    public void hit(String page) {
        if (!pages.containsKey(page)) {
            pages.put(page, new AtomicLong());
        }
        pages.get(page).incrementAndGet();
    }

    public long hits(String page) {
        AtomicLong count = pages.get(page);
        return count == null ? 0 : count.get();
    }

    public long total() {
        return pages.values().stream().mapToLong(AtomicLong::get).sum();
    }
}
