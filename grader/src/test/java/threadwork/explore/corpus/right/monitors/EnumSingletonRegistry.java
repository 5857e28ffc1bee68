package threadwork.explore.corpus.right.monitors;

public final class EnumSingletonRegistry {
    enum Registry {
        INSTANCE;

        private int entries;

        synchronized void clear() { entries = 0; }

        synchronized int register() { return ++entries; }
    }

    public static void scenario() throws Exception {
        Registry.INSTANCE.clear();
        int[] nr = new int[2];
        Thread a = new Thread(() -> nr[0] = Registry.INSTANCE.register());
        Thread b = new Thread(() -> nr[1] = Registry.INSTANCE.register());
        a.start(); b.start();
        a.join(); b.join();
        if (nr[0] + nr[1] != 3 || nr[0] == nr[1]) throw new AssertionError(nr[0] + " and " + nr[1]);
    }
}
