package threadwork.explore.corpus.right.monitors;

public final class MinMaxTracker {
    private Integer min = null, max = null;
    private final Object guard = new Object();

    void accept(int x) {
        synchronized (guard) {
            if (min == null || x < min) min = x;
            if (max == null || x > max) max = x;
        }
    }

    int spread() {
        synchronized (guard) {
            return min == null ? 0 : max - min;
        }
    }

    public static void scenario() throws Exception {
        MinMaxTracker m = new MinMaxTracker();
        int[] early = new int[1];
        Thread a = new Thread(() -> { m.accept(3); m.accept(9); });
        Thread b = new Thread(() -> m.accept(1));
        Thread c = new Thread(() -> early[0] = m.spread());
        a.start();
        b.start();
        c.start();
        a.join();
        b.join();
        c.join();
        if (m.spread() != 8) throw new AssertionError("spread " + m.spread());
        if (early[0] < 0 || early[0] > 8) throw new AssertionError("early " + early[0]);
    }
}
