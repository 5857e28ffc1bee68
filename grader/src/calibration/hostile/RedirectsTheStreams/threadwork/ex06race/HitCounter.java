// attack 42: refused at java.io.PrintStream(OutputStream) — redirects output and input of the whole JVM
package threadwork.ex06race;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        System.setOut(new PrintStream(System.err));
    }

    public synchronized void hit(String page) {
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
