package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicLong;

/** Classic compare-and-set loop for a running maximum. */
public final class AtomicMaximum {
    private final AtomicLong maximum = new AtomicLong(Long.MIN_VALUE);

    public void offer(long candidate) {
        long current = maximum.get();
        while (candidate > current) {
            if (maximum.compareAndSet(current, candidate)) {
                return;
            }
            current = maximum.get();
        }
    }

    public static void scenario() throws Exception {
        final AtomicMaximum m = new AtomicMaximum();
        Thread low = new Thread(() -> { m.offer(3); m.offer(5); });
        Thread high = new Thread(() -> { m.offer(9); m.offer(1); });
        low.start();
        high.start();
        low.join();
        high.join();
        if (m.maximum.get() != 9L) {
            throw new AssertionError("maximum " + m.maximum.get());
        }
    }
}
