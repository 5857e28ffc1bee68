// finds: ASSERTION — get and set of the AtomicInteger are two steps, an increment is lost
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.atomic.AtomicInteger;

public final class GetThenSet {
    public static void scenario() throws Exception {
        AtomicInteger n = new AtomicInteger(0);
        Runnable inc = () -> n.set(n.get() + 1);
        Thread a = new Thread(inc);
        Thread b = new Thread(inc);
        a.start();
        b.start();
        a.join();
        b.join();
        if (n.get() != 2) throw new AssertionError("n = " + n.get());
    }
}
