// attack 26: refused at Class.forName — calls the solution, in case it can be loaded
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        try {
            Class.forName("threadwork.solutions.ex06race.HitCounter");
        } catch (ClassNotFoundException ignored) {
            return;
        }
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
