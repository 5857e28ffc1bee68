package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

public final class AccumulatePair {
    public static void scenario() throws Exception {
        AtomicLong product = new AtomicLong(1);
        AtomicInteger max = new AtomicInteger(0);
        Thread a = new Thread(() -> {
            product.accumulateAndGet(3, (x, y) -> x * y);
            max.accumulateAndGet(3, Math::max);
        });
        Thread b = new Thread(() -> {
            product.updateAndGet(x -> x * 5);
            max.getAndAccumulate(5, Math::max);
        });
        a.start(); b.start(); a.join(); b.join();
        if (product.get() != 15 || max.get() != 5) throw new AssertionError(product + " " + max);
    }
}
