package threadwork.explore.corpus.right.monitors;

/** a happens-before b happens-before c, over two flags and two threads. */
public final class VolatileChain {
    int payload;
    volatile boolean one, two;
    int got = -1;

    public static void scenario() throws Exception {
        VolatileChain c = new VolatileChain();
        Thread[] t = {
            new Thread(() -> { c.payload = 5; c.one = true; }),
            new Thread(() -> { if (c.one) c.two = true; }),
            new Thread(() -> { if (c.two) c.got = c.payload; }),
        };
        for (Thread x : t) x.start();
        for (Thread x : t) x.join();
        if (c.got != -1 && c.got != 5) throw new AssertionError(c.got);
    }
}
