// attack 75: refused at Thread.stop — an interface of its own that a subclass of Thread fulfils by what it inherits
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private interface Stoppable {

        void stop();
    }

    private static final class Victim extends Thread implements Stoppable {
    }

    public synchronized void hit(String page) {
        Stoppable victim = new Victim();
        victim.stop();
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
