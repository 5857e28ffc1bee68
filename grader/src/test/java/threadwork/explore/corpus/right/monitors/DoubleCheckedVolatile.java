package threadwork.explore.corpus.right.monitors;

public final class DoubleCheckedVolatile {
    private static volatile DoubleCheckedVolatile instance;
    private static int built; // guarded by the class

    private int payload;

    private DoubleCheckedVolatile() {
        payload = 17;
    }

    static DoubleCheckedVolatile getInstance() {
        if (instance == null) {
            synchronized (DoubleCheckedVolatile.class) {
                if (instance == null) {
                    built++;
                    instance = new DoubleCheckedVolatile();
                }
            }
        }
        return instance;
    }

    public static void scenario() throws Exception {
        synchronized (DoubleCheckedVolatile.class) {
            instance = null;
            built = 0;
        }
        int[] payloads = new int[2];
        Thread a = new Thread(() -> payloads[0] = getInstance().payload);
        Thread b = new Thread(() -> payloads[1] = getInstance().payload);
        a.start();
        b.start();
        a.join();
        b.join();
        if (payloads[0] != 17 || payloads[1] != 17) throw new AssertionError("unfinished object");
        synchronized (DoubleCheckedVolatile.class) {
            if (built != 1) throw new AssertionError("built " + built);
        }
    }
}
