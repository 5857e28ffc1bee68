// finds: RACE — two threads increment a plain field, both holding only the read lock
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class WritingUnderReadLock {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private long visits;

    private void visit() {
        rw.readLock().lock();
        try { visits++; } finally { rw.readLock().unlock(); }
    }

    public static void scenario() throws Exception {
        WritingUnderReadLock w = new WritingUnderReadLock();
        Thread a = new Thread(w::visit), b = new Thread(w::visit);
        a.start(); b.start(); a.join(); b.join();
        if (w.visits != 2) throw new AssertionError("visits " + w.visits);
    }
}
