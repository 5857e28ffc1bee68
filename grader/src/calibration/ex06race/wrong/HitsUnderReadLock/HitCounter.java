// caught by: no_hit_is_lost_among_threads — many threads may hold the read lock at once, and here they write
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class HitCounter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public void hit(String page) {
        lock.readLock().lock();
        try {
            pages.merge(page, 1L, Long::sum);
            total++;
        } finally {
            lock.readLock().unlock();
        }
    }

    public long hits(String page) {
        lock.readLock().lock();
        try {
            return pages.getOrDefault(page, 0L);
        } finally {
            lock.readLock().unlock();
        }
    }

    public long total() {
        lock.readLock().lock();
        try {
            return total;
        } finally {
            lock.readLock().unlock();
        }
    }
}
