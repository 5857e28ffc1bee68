package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;

public final class AtomicHits {
    public static void scenario() throws Exception {
        AtomicInteger hits = new AtomicInteger();
        Thread[] pool = { new Thread(hits::incrementAndGet), new Thread(() -> hits.addAndGet(2)), new Thread(hits::getAndIncrement) };
        for (Thread t : pool) t.start();
        for (Thread t : pool) t.join();
        if (hits.get() != 4) throw new AssertionError("hits=" + hits);
    }
}
