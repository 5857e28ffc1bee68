// attack 7: refused at Class.forName — finds the reporter by its name and calls it
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static void report() {
        try {
            Class.forName("threadwork.grader.channel.FrameWriter").getDeclaredMethods()[0].invoke(null);
        } catch (ReflectiveOperationException ignored) {
            return;
        }
    }

    public void hit(String page) {
        report();
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
