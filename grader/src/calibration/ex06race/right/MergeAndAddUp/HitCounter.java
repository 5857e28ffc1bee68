package threadwork.ex06race;

import java.util.concurrent.ConcurrentHashMap;

public final class HitCounter {

    private final ConcurrentHashMap<String, Long> counts = new ConcurrentHashMap<>();

    public void hit(String page) {
        counts.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
        return counts.getOrDefault(page, 0L);
    }

    /**
     * One page after the other, while hits go on: still the total of one moment. Counts only grow, and by one at a time, so what
     * is added up here lies between the totals at the beginning and at the end, and the true total took every value in between.
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
