// finds: ASSERTION — the limit is checked before, not together with, the increment
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.atomic.AtomicInteger;

public final class CheckThenIncrement {
    private static final int LIMIT = 1;
    private final AtomicInteger inUse = new AtomicInteger();

    boolean enter() {
        if (inUse.get() < LIMIT) {
            inUse.incrementAndGet();
            return true;
        }
        return false;
    }

    public static void scenario() throws Exception {
        CheckThenIncrement c = new CheckThenIncrement();
        Thread a = new Thread(c::enter), b = new Thread(c::enter);
        a.start(); b.start(); a.join(); b.join();
        if (c.inUse.get() > LIMIT) throw new AssertionError(c.inUse.get() + " inside");
    }
}
