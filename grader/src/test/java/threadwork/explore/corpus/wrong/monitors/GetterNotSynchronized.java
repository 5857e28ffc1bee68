// finds: RACE — the setter holds the lock, the getter does not
package threadwork.explore.corpus.wrong.monitors;

public final class GetterNotSynchronized {
    private int celsius;

    synchronized void set(int c) { celsius = c; }

    int get() { return celsius; }

    public static void scenario() throws Exception {
        GetterNotSynchronized g = new GetterNotSynchronized();
        int[] seen = new int[1];
        Thread w = new Thread(() -> g.set(20));
        Thread r = new Thread(() -> seen[0] = g.get());
        w.start();
        r.start();
        w.join();
        r.join();
        if (seen[0] != 0 && seen[0] != 20) throw new AssertionError(seen[0]);
    }
}
