// caught by: counters_have_nothing_to_do_with_each_other — one lock for all counters: they wait for each other
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public final class HitCounter {

    private static final ReentrantLock LOCK = new ReentrantLock();

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        LOCK.lock();
        try {
            pages.merge(page, 1L, Long::sum);
            total++;
        } finally {
            LOCK.unlock();
        }
    }

    public long hits(String page) {
        LOCK.lock();
        try {
            return pages.getOrDefault(page, 0L);
        } finally {
            LOCK.unlock();
        }
    }

    public long total() {
        LOCK.lock();
        try {
            return total;
        } finally {
            LOCK.unlock();
        }
    }
}
