package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

public final class AqsMutex {
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean tryAcquire(int ignored) { return compareAndSetState(0, 1); }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }
    }

    private final Sync sync = new Sync();
    private int i;

    public static void scenario() throws Exception {
        AqsMutex m = new AqsMutex();
        Runnable r = () -> {
            m.sync.acquire(1);
            try { m.i++; } finally { m.sync.release(1); }
        };
        Thread s = new Thread(r), t = new Thread(r);
        s.start(); t.start(); s.join(); t.join();
        if (m.i != 2) throw new AssertionError("i=" + m.i);
    }
}
