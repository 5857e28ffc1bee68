// finds: ASSERTION — two volatiles are not written in one step
package threadwork.explore.corpus.wrong.monitors;

public final class TwoVolatilesTorn {
    private volatile int x = 1, y = 1;

    public static void scenario() throws Exception {
        TwoVolatilesTorn p = new TwoVolatilesTorn();
        boolean[] same = new boolean[1];
        Thread w = new Thread(() -> { p.x = 2; p.y = 2; });
        Thread r = new Thread(() -> same[0] = p.x == p.y);
        w.start();
        r.start();
        w.join();
        r.join();
        if (!same[0]) throw new AssertionError("torn pair");
    }
}
