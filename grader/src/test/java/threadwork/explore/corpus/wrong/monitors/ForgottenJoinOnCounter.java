// finds: ASSERTION — the total is read (with the lock) before the second thread is done
package threadwork.explore.corpus.wrong.monitors;

public final class ForgottenJoinOnCounter {
    private int n;

    synchronized void inc() { n++; }

    synchronized int n() { return n; }

    public static void scenario() throws Exception {
        ForgottenJoinOnCounter c = new ForgottenJoinOnCounter();
        Thread a = new Thread(c::inc), b = new Thread(c::inc);
        a.start();
        b.start();
        a.join();
        int total = c.n();
        b.join();
        if (total != 2) throw new AssertionError("total " + total);
    }
}
