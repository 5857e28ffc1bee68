package threadwork.explore.corpus.right.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.*;

/** A future-like cell; get with timeout gives the value or the fallback. */
public final class AwaitOrFallback {
    private final Lock lock = new ReentrantLock();
    private final Condition set = lock.newCondition();
    private boolean ready;
    private int value;

    void complete(int v) {
        lock.lock();
        try { value = v; ready = true; set.signalAll(); } finally { lock.unlock(); }
    }

    int get(long millis, int fallback) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!ready) {
                if (left <= 0) return fallback;
                left = set.awaitNanos(left);
            }
            return value;
        } finally { lock.unlock(); }
    }

    public static void scenario() throws Exception {
        AwaitOrFallback cell = new AwaitOrFallback();
        Thread setter = new Thread(() -> cell.complete(7));
        setter.start();
        int first = cell.get(1, -1);
        setter.join();
        int second = cell.get(0, -1);
        if (first != 7 && first != -1) throw new AssertionError("first " + first);
        if (second != 7) throw new AssertionError("second " + second);
    }
}
