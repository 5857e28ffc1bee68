package threadwork.explore.corpus.right.monitors;

/** Reads without a lock are fine before the first start and after the last join. */
public final class UnlockedReadWhileAlone {
    private int level = 1;
    private final Object lock = new Object();

    public static void scenario() throws Exception {
        UnlockedReadWhileAlone u = new UnlockedReadWhileAlone();
        u.level++;
        int before = u.level;
        Runnable doubler = () -> {
            synchronized (u.lock) { u.level *= 2; }
        };
        Thread a = new Thread(doubler);
        a.start();
        Thread b = new Thread(doubler);
        b.start();
        a.join();
        b.join();
        u.level++;
        if (before != 2 || u.level != 9) throw new AssertionError(before + " " + u.level);
    }
}
