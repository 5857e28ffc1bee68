package threadwork.explore.corpus.right.monitors;

import java.util.Map;

public final class PageHitCounterPerPageLock {
    private static class Page {
        private int count;

        synchronized void hit() { ++count; }

        synchronized int count() { return count; }
    }

    private final Map<String, Page> pages = Map.of("home", new Page(), "news", new Page()); // the map never changes

    private void visit(String page) { pages.get(page).hit(); }

    private int total() {
        int sum = 0;
        for (Page p : pages.values()) sum += p.count();
        return sum;
    }

    public static void scenario() throws Exception {
        PageHitCounterPerPageLock site = new PageHitCounterPerPageLock();
        Thread x = new Thread(() -> { site.visit("home"); site.visit("news"); });
        Thread y = new Thread(() -> { site.visit("news"); site.visit("news"); });
        x.start();
        y.start();
        int before = site.total();
        x.join();
        y.join();
        int after = site.total();
        if (before > after || after != 4) throw new AssertionError(before + " then " + after);
    }
}
