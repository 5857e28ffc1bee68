// attack 49: refused at ClassLoader — makes classes of bytes
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static final class Loader extends ClassLoader {

        Class<?> make(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    public synchronized void hit(String page) {
        if (page.isEmpty()) {
            new Loader().make(new byte[8]);
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
