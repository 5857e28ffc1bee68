package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class DowngradingCache {
    private final ReentrantReadWriteLock rwl = new ReentrantReadWriteLock();
    private String data;
    private boolean cacheValid;
    private int loads;

    String process() {
        rwl.readLock().lock();
        if (!cacheValid) {
            // must release read lock before acquiring write lock
            rwl.readLock().unlock();
            rwl.writeLock().lock();
            try {
                if (!cacheValid) {
                    loads++;
                    data = "v" + loads;
                    cacheValid = true;
                }
                // downgrade
                rwl.readLock().lock();
            } finally {
                rwl.writeLock().unlock();
            }
        }
        try {
            return data;
        } finally {
            rwl.readLock().unlock();
        }
    }

    public static void scenario() throws Exception {
        DowngradingCache cache = new DowngradingCache();
        String[] r = new String[2];
        Thread x = new Thread(() -> r[0] = cache.process());
        Thread y = new Thread(() -> r[1] = cache.process());
        x.start();
        y.start();
        x.join();
        y.join();
        if (!"v1".equals(r[0]) || !"v1".equals(r[1])) throw new AssertionError(r[0] + " " + r[1]);
        if (cache.loads != 1) throw new AssertionError("loaded " + cache.loads + " times");
    }
}
