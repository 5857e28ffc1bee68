package threadwork.explore.corpus.right.monitors;

public final class NapIsHarmless {
    private int n;

    private void add(int naps, int amount) {
        try {
            if (naps > 0) Thread.sleep(naps);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            n += amount;
        }
    }

    public static void scenario() throws Exception {
        NapIsHarmless h = new NapIsHarmless();
        Thread slow = new Thread(() -> h.add(1, 100));
        Thread quick = new Thread(() -> h.add(0, 11));
        slow.start();
        quick.start();
        slow.join();
        quick.join();
        if (h.n != 111) throw new AssertionError(h.n);
    }
}
