// caught by: total_is_always_the_sum_of_the_pages — a page that is known is counted under the read lock, in two steps
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class HitCounter {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, AtomicLong> pages = new HashMap<>();
    private final AtomicLong total = new AtomicLong();

    public void hit(String page) {
        lock.readLock().lock();
        try {
            AtomicLong known = pages.get(page);
            if (known != null) { // the map stays as it is: a read lock is enough
                known.incrementAndGet();
                total.incrementAndGet();
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            pages.computeIfAbsent(page, name -> new AtomicLong()).incrementAndGet();
            total.incrementAndGet();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public long hits(String page) {
        lock.readLock().lock();
        try {
            AtomicLong known = pages.get(page);
            return known == null ? 0 : known.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    public long total() {
        lock.readLock().lock();
        try {
            return total.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
