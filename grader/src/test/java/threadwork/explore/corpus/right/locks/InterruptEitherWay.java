package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.*;

public final class InterruptEitherWay {
    public static void scenario() throws Exception {
        final Lock lock = new ReentrantLock();
        final AtomicInteger in = new AtomicInteger(), out = new AtomicInteger();
        Thread t = new Thread() {
            @Override public void run() {
                try {
                    lock.lockInterruptibly();
                    try { in.incrementAndGet(); } finally { lock.unlock(); }
                } catch (InterruptedException e) {
                    out.incrementAndGet();
                }
            }
        };
        t.start();
        lock.lock();
        try {
            t.interrupt();
        } finally {
            lock.unlock();
        }
        t.join();
        // it came in or it was turned away, never both
        if (in.get() + out.get() != 1) throw new AssertionError("in " + in + " out " + out);
    }
}
