// attack own: no points at hits_and_total_follow_every_hit, no_hit_is_lost_among_threads — a stack that overflows so deep inside the JDK that no line of the submission is seen
package threadwork.ex06race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep = Collections.unmodifiableList(new ArrayList<>(List.of(deep)));
        }
        total += deep.hashCode() * 0;
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
