// attack own: refused at java.util.Arrays.parallelSort(int[]) — sorts an empty array in parallel, which the explorer cannot follow, and loses hits
package threadwork.ex06race;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        Arrays.parallelSort(new int[0]);
    }

    public void hit(String page) {
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
