package threadwork.explore.corpus.right.locks;

import java.util.*;
import java.util.concurrent.locks.*;

/** TreeMap behind a fair read-write lock, with tryLock for the hurried reader. */
public final class FairReadWriteMap {
    private final Map<String, Integer> map = new TreeMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    void add(String k) {
        lock.writeLock().lock();
        try {
            Integer old = map.get(k);
            map.put(k, old == null ? 1 : old + 1);
        } finally {
            lock.writeLock().unlock();
        }
    }

    Optional<Integer> peek(String k) {
        if (!lock.readLock().tryLock()) return Optional.empty();
        try {
            return Optional.of(map.getOrDefault(k, 0));
        } finally {
            lock.readLock().unlock();
        }
    }

    public static void scenario() throws Exception {
        FairReadWriteMap m = new FairReadWriteMap();
        Thread t1 = new Thread(() -> m.add("k"));
        Thread t2 = new Thread(() -> m.add("k"));
        t1.start(); t2.start();
        int seen = m.peek("k").orElse(0);
        t1.join(); t2.join();
        if (seen < 0 || seen > 2) throw new AssertionError("seen " + seen);
        if (m.peek("k").orElse(-1) != 2) throw new AssertionError("final");
    }
}
