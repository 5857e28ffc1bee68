// finds: ASSERTION — page count and total are each guarded, but not together
package threadwork.explore.corpus.wrong.monitors;

public final class PageAndTotalSeparately {
    private final Object pageLock = new Object(), totalLock = new Object();
    private int page, total;

    void hit() {
        synchronized (pageLock) { page++; }
        synchronized (totalLock) { total++; }
    }

    boolean consistent() {
        synchronized (pageLock) {
            synchronized (totalLock) {
                return page == total;
            }
        }
    }

    public static void scenario() throws Exception {
        PageAndTotalSeparately p = new PageAndTotalSeparately();
        boolean[] ok = new boolean[1];
        Thread hitter = new Thread(p::hit);
        Thread checker = new Thread(() -> ok[0] = p.consistent());
        hitter.start();
        checker.start();
        hitter.join();
        checker.join();
        if (!ok[0]) throw new AssertionError("page and total differ");
    }
}
