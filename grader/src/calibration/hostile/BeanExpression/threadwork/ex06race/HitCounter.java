// attack 47: refused at java.beans — reaches a member by its name
package threadwork.ex06race;

import java.beans.Expression;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        try {
            new Expression(System.class, "exit", new Object[] {0}).getValue();
        } catch (Exception ignored) {
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
