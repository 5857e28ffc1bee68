package threadwork.explore.corpus.right.monitors;

public final class ThreadLocalCounters {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private static int bump() {
        return ++COUNT.get()[0];
    }

    public static void scenario() throws Exception {
        int[] last = new int[2];
        Thread a = new Thread(() -> {
            bump();
            last[0] = bump();
            COUNT.remove();
        });
        Thread b = new Thread(() -> {
            last[1] = bump();
            COUNT.remove();
        });
        a.start();
        b.start();
        a.join();
        b.join();
        int mine = COUNT.get()[0];
        COUNT.remove();
        if (last[0] != 2 || last[1] != 1 || mine != 0) throw new AssertionError(last[0] + " " + last[1] + " " + mine);
    }
}
