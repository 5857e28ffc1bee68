package threadwork.explore.corpus.right.monitors;

public final class HoldsLockCheck {
    private int v;

    private void mustHold() {
        if (!Thread.holdsLock(this)) throw new IllegalMonitorStateException("not held");
        v++;
    }

    private synchronized void work() { mustHold(); }

    public static void scenario() throws Exception {
        HoldsLockCheck h = new HoldsLockCheck();
        Thread a = new Thread(h::work);
        a.start();
        synchronized (h) {
            h.mustHold();
        }
        a.join();
        if (Thread.holdsLock(h) || h.v != 2) throw new AssertionError("v=" + h.v);
    }
}
