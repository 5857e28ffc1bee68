package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

public final class SemaphoreMutex {
    private final Semaphore mutex = new Semaphore(1);
    private long total;

    void add(long n) throws InterruptedException {
        mutex.acquire();
        try {
            total += n;
        } finally {
            mutex.release();
        }
    }

    public static void scenario() throws Exception {
        SemaphoreMutex s = new SemaphoreMutex();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) {
            final int n = i + 1;
            ts[i] = new Thread(() -> {
                try {
                    s.add(n);
                } catch (InterruptedException e) {
                    throw new AssertionError("interrupted", e);
                }
            });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        if (s.total != 6) throw new AssertionError("total " + s.total);
    }
}
