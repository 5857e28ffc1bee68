package threadwork.explore.corpus.right.monitors;

public final class LazyHolder {
    private final int[] table;

    private LazyHolder() {
        table = new int[] {2, 3, 5};
    }

    private static class Holder {
        static final LazyHolder INSTANCE = new LazyHolder();
    }

    static LazyHolder instance() {
        return Holder.INSTANCE;
    }

    public static void scenario() throws Exception {
        LazyHolder[] seen = new LazyHolder[2];
        int[] sums = new int[2];
        Thread t0 = new Thread(() -> {
            seen[0] = instance();
            for (int x : seen[0].table) sums[0] += x;
        });
        Thread t1 = new Thread(() -> {
            seen[1] = instance();
            for (int x : seen[1].table) sums[1] += x;
        });
        t0.start();
        t1.start();
        t0.join();
        t1.join();
        if (seen[0] == null || seen[0] != seen[1]) throw new AssertionError("two instances");
        if (sums[0] != 10 || sums[1] != 10) throw new AssertionError(sums[0] + "," + sums[1]);
    }
}
