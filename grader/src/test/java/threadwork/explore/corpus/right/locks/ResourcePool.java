package threadwork.explore.corpus.right.locks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public final class ResourcePool<R> {
    private final Semaphore permits;
    private final Queue<R> free = new ConcurrentLinkedQueue<>();

    public ResourcePool(Iterable<? extends R> rs) {
        int n = 0;
        for (R r : rs) {
            free.add(r);
            n++;
        }
        permits = new Semaphore(n);
    }

    public R borrow() throws InterruptedException {
        permits.acquire();
        return free.remove();
    }

    public void giveBack(R r) {
        free.add(r);
        permits.release();
    }

    static final class Printer {
        int pages; // used by one borrower at a time
    }

    public static void scenario() throws Exception {
        Printer only = new Printer();
        ResourcePool<Printer> pool = new ResourcePool<>(java.util.List.of(only));
        Runnable job = () -> {
            try {
                Printer p = pool.borrow();
                try {
                    p.pages++;
                } finally {
                    pool.giveBack(p);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread a = new Thread(job), b = new Thread(job);
        a.start(); b.start();
        a.join(); b.join();
        if (only.pages != 2) throw new AssertionError("pages " + only.pages);
        if (pool.permits.availablePermits() != 1) throw new AssertionError("permit leaked");
    }
}
