package threadwork.explore.corpus.right.monitors;

public final class LockStriping {
    private static final int STRIPES = 2;
    private final Object[] locks = new Object[STRIPES];
    private final int[] counts = new int[4];

    LockStriping() {
        for (int i = 0; i < STRIPES; i++) locks[i] = new Object();
    }

    void hit(int key) {
        synchronized (locks[key % STRIPES]) {
            counts[key]++;
        }
    }

    int total() {
        return sumFrom(0);
    }

    private int sumFrom(int stripe) { // takes all the locks, in order
        if (stripe == STRIPES) {
            int sum = 0;
            for (int c : counts) sum += c;
            return sum;
        }
        synchronized (locks[stripe]) {
            return sumFrom(stripe + 1);
        }
    }

    public static void scenario() throws Exception {
        LockStriping map = new LockStriping();
        Thread a = new Thread(() -> { map.hit(0); map.hit(1); });
        Thread b = new Thread(() -> { map.hit(2); });
        a.start();
        b.start();
        int during = map.total();
        a.join();
        b.join();
        if (during < 0 || during > 3) throw new AssertionError("during " + during);
        if (map.total() != 3) throw new AssertionError("total " + map.total());
    }
}
