package threadwork.explore.corpus.right.monitors;

public final class PrivateMonitor {
    private final Object mutex = new Object();
    private long sum;
    private int calls;

    void add(long x) {
        synchronized (mutex) {
            sum += x;
            calls++;
        }
    }

    public static void scenario() throws Exception {
        PrivateMonitor m = new PrivateMonitor();
        Thread a = new Thread(() -> m.add(5));
        Thread b = new Thread(() -> m.add(7));
        Thread c = new Thread(() -> m.add(-2));
        a.start(); b.start(); c.start();
        a.join(); b.join(); c.join();
        // no lock needed any more: everybody has been joined
        if (m.sum != 10 || m.calls != 3) throw new AssertionError(m.sum + "/" + m.calls);
    }
}
