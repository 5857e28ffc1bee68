package threadwork.ex06race;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> counts = Collections.synchronizedMap(new HashMap<>());

    public void hit(String page) {
        counts.merge(page, 1L, Long::sum);
    }

    public long hits(String page) {
        return counts.getOrDefault(page, 0L);
    }

    public long total() {
        synchronized (counts) {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
