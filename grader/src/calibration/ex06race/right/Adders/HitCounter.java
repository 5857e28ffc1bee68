package threadwork.ex06race;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

public final class HitCounter {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    public void hit(String page) {
        counts.computeIfAbsent(page, p -> new LongAdder()).increment();
    }

    public long hits(String page) {
        LongAdder count = counts.get(page);
        return count == null ? 0 : count.sum();
    }

    /** As with one number per page: sums of counts that only grow, by one at a time, are totals of a moment. */
    public long total() {
        long sum = 0;
        for (LongAdder count : counts.values()) {
            sum += count.sum();
        }
        return sum;
    }
}
