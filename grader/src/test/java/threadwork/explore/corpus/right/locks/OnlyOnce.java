package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** close() may be called by several threads, the clean-up happens once. */
public final class OnlyOnce implements AutoCloseable {
    private final AtomicBoolean closed = new AtomicBoolean(false);
    private final AtomicInteger cleanUps = new AtomicInteger(0);

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            cleanUps.incrementAndGet();
        }
    }

    public static void scenario() throws Exception {
        OnlyOnce resource = new OnlyOnce();
        Thread a = new Thread(resource::close);
        Thread b = new Thread(resource::close);
        a.start();
        b.start();
        resource.close();
        a.join();
        b.join();
        if (resource.cleanUps.get() != 1) throw new AssertionError("cleaned " + resource.cleanUps.get() + " times");
    }
}
