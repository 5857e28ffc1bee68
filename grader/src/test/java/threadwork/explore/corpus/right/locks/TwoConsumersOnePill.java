package threadwork.explore.corpus.right.locks;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A consumer that meets the pill puts it back for the other one. */
public final class TwoConsumersOnePill {
    private static final Object PILL = new Object();

    public static void scenario() throws Exception {
        LinkedBlockingQueue<Object> q = new LinkedBlockingQueue<>();
        AtomicInteger eaten = new AtomicInteger();
        Runnable consumer = () -> {
            try {
                while (true) {
                    Object o = q.take();
                    if (o == PILL) {
                        q.put(PILL);
                        return;
                    }
                    eaten.incrementAndGet();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Thread c1 = new Thread(consumer), c2 = new Thread(consumer);
        c1.start(); c2.start();
        q.put("x");
        q.put("y");
        q.put(PILL);
        c1.join(); c2.join();
        if (eaten.get() != 2) throw new AssertionError("eaten " + eaten);
        if (q.size() != 1 || q.peek() != PILL) throw new AssertionError("queue " + q.size());
    }
}
