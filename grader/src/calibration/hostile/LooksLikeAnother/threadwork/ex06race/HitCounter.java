// attack 90: no points at no_hit_is_lost_among_threads — letters and directions of text that make the source look like a right one
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    /* ‮ } ⁦ synchronized ⁩ ⁦ begin of what is guarded */
    private long tоtal;

    public void hit(String page) {
        tоtal++;
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
