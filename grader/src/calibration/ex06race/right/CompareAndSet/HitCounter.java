package threadwork.ex06race;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class HitCounter {

    private final ConcurrentMap<String, Long> counts = new ConcurrentHashMap<>();

    public void hit(String page) {
        while (true) {
            Long old = counts.putIfAbsent(page, 1L);
            if (old == null || counts.replace(page, old, old + 1)) {
                return;
            }
        }
    }

    public long hits(String page) {
        Long count = counts.get(page);
        return count == null ? 0 : count;
    }

    public long total() {
        return counts.values().stream().reduce(0L, Long::sum);
    }
}
