// attack 45: refused at sun.misc.Unsafe — memory as it is
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        sun.misc.Unsafe unsafe = null;
        unsafe.putInt(0L, 0);
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
