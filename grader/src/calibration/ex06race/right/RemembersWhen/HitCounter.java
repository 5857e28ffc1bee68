package threadwork.ex06race;

import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Date since = new Date();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;
    private LocalTime last;

    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
        last = LocalTime.now();
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return total;
    }

    @Override
    public synchronized String toString() {
        return total + " hits since " + since + ", the last at " + last;
    }
}
