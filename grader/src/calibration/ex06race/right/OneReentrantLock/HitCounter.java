package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class HitCounter {

    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> counts = new HashMap<>();

    public void hit(String page) {
        lock.lock();
        try {
            Integer old = counts.get(page);
            counts.put(page, old == null ? 1 : old + 1);
        } finally {
            lock.unlock();
        }
    }

    public long hits(String page) {
        lock.lock();
        try {
            return counts.containsKey(page) ? counts.get(page) : 0;
        } finally {
            lock.unlock();
        }
    }

    public long total() {
        lock.lock();
        try {
            long sum = 0;
            for (int count : counts.values()) {
                sum += count;
            }
            return sum;
        } finally {
            lock.unlock();
        }
    }
}
