package threadwork.explore.corpus.right.monitors;

/** Dekker's litmus test: with volatile at least one of the two sees the other. */
public final class VolatileStoreBuffering {
    static volatile int x, y;

    public static void scenario() throws Exception {
        x = y = 0;
        int[] r = {-1, -1};
        Thread a = new Thread(() -> { x = 1; r[0] = y; });
        Thread b = new Thread(() -> { y = 1; r[1] = x; });
        a.start();
        b.start();
        a.join();
        b.join();
        if (r[0] == 0 && r[1] == 0) throw new AssertionError("both read 0");
    }
}
