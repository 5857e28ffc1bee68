// finds: RACE — one field, but each method uses another lock
package threadwork.explore.corpus.wrong.monitors;

public final class TwoLocksOneField {
    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private int n;

    void up() {
        synchronized (writeLock) { n++; }
    }

    void down() {
        synchronized (readLock) { n--; }
    }

    public static void scenario() throws Exception {
        TwoLocksOneField t = new TwoLocksOneField();
        Thread a = new Thread(t::up), b = new Thread(t::down);
        a.start();
        b.start();
        a.join();
        b.join();
        if (t.n != 0) throw new AssertionError(t.n);
    }
}
