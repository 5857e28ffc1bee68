// attack 8: refused at Class.forName — throws what the test framework throws to skip a test
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static void skip() {
        try {
            throw (RuntimeException) Class.forName("org.opentest4j.TestAbortedException").getConstructor(String.class).newInstance("skip");
        } catch (ReflectiveOperationException ignored) {
            return;
        }
    }

    public synchronized void hit(String page) {
        skip();
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
