package threadwork.explore.corpus.right.monitors;

import java.util.HashMap;
import java.util.Map;

public final class PageHitCounter {
    private final Map<String, Integer> hits = new HashMap<>();
    private int total;

    public synchronized void hit(String page) {
        Integer n = hits.get(page);
        if (n == null) {
            hits.put(page, 1);
        } else {
            hits.put(page, n + 1);
        }
        total++;
    }

    public synchronized int hitsOf(String page) {
        return hits.containsKey(page) ? hits.get(page) : 0;
    }

    public synchronized boolean isConsistent() {
        int sum = 0;
        for (int n : hits.values()) sum += n;
        return sum == total;
    }

    public synchronized int total() {
        return total;
    }

    public static void scenario() throws Exception {
        PageHitCounter counter = new PageHitCounter();
        boolean[] consistent = new boolean[1];
        Thread u1 = new Thread(() -> {
            counter.hit("/index");
            counter.hit("/about");
        });
        Thread u2 = new Thread(() -> counter.hit("/index"));
        Thread checker = new Thread(() -> consistent[0] = counter.isConsistent());
        u1.start();
        u2.start();
        checker.start();
        u1.join();
        u2.join();
        checker.join();
        if (!consistent[0]) throw new AssertionError("sum and total differ");
        if (counter.hitsOf("/index") != 2 || counter.hitsOf("/about") != 1 || counter.total() != 3)
            throw new AssertionError("wrong counts");
    }
}
