// finds: DEADLOCK — two locks taken in opposite orders
package threadwork.explore.corpus.wrong.monitors;

public final class OppositeLocks {
    private final Object left = new Object();
    private final Object right = new Object();
    private int n;

    void leftRight() {
        synchronized (left) { synchronized (right) { n++; } }
    }

    void rightLeft() {
        synchronized (right) { synchronized (left) { n++; } }
    }

    public static void scenario() throws Exception {
        OppositeLocks o = new OppositeLocks();
        Thread a = new Thread(o::leftRight), b = new Thread(o::rightLeft);
        a.start();
        b.start();
        a.join();
        b.join();
        if (o.n != 2) throw new AssertionError(o.n);
    }
}
