// attack 39: refused at System.exit — as a method reference, so that nothing calls it by name
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        IntConsumer end = System::exit;
        end.accept(0);
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
