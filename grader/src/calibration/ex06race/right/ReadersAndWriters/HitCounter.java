package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class HitCounter {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> counts = new HashMap<>();
    private long all;

    public void hit(String page) {
        lock.writeLock().lock();
        try {
            counts.merge(page, 1L, Long::sum);
            all++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public long hits(String page) {
        lock.readLock().lock();
        try {
            return counts.getOrDefault(page, 0L);
        } finally {
            lock.readLock().unlock();
        }
    }

    public long total() {
        lock.readLock().lock();
        try {
            return all;
        } finally {
            lock.readLock().unlock();
        }
    }
}
