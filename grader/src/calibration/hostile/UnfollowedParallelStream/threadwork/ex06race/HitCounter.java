// attack own: refused at java.util.Collection.parallelStream() — a parallel stream that does nothing, which the explorer cannot follow, and lost hits
package threadwork.ex06race;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        List.of(1).parallelStream().count();
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
