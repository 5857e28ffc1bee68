package threadwork.ex06race;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

public final class HitCounter {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Map<String, Long> counts = new TreeMap<>();
    private long all;

    public void hit(String page) {
        lock.lock();
        try {
            counts.put(page, counts.getOrDefault(page, 0L) + 1);
            all++;
        } finally {
            lock.unlock();
        }
    }

    public long hits(String page) {
        lock.lock();
        try {
            return counts.getOrDefault(page, 0L);
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        lock.lock();
        try {
            return all;
        } finally {
            lock.unlock();
        }
    }
}
