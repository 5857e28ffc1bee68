package threadwork.explore.corpus.right.locks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Hit counter per page. The total always equals the sum of the pages. */
public final class PageHitsLocked {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> hitsPerPage = new HashMap<>();
    private int totalHits;

    public void hit(String page) {
        lock.lock();
        try {
            hitsPerPage.put(page, hitsPerPage.getOrDefault(page, 0) + 1);
            totalHits++;
        } finally {
            lock.unlock();
        }
    }

    public boolean isConsistent() {
        lock.lock();
        try {
            int sum = 0;
            for (int h : hitsPerPage.values()) {
                sum += h;
            }
            return sum == totalHits;
        } finally {
            lock.unlock();
        }
    }

    public int total() {
        lock.lock();
        try {
            return totalHits;
        } finally {
            lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        PageHitsLocked counter = new PageHitsLocked();
        Thread visitorOne = new Thread(() -> {
            counter.hit("home");
            counter.hit("news");
        });
        Thread visitorTwo = new Thread(() -> counter.hit("home"));
        visitorOne.start();
        visitorTwo.start();
        boolean duringTheRun = counter.isConsistent();
        visitorOne.join();
        visitorTwo.join();
        if (!duringTheRun) throw new AssertionError("total differs from the sum");
        if (!counter.isConsistent() || counter.total() != 3) throw new AssertionError("total " + counter.total());
    }
}
