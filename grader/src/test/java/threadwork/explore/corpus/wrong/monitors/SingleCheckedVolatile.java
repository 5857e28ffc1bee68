// finds: ASSERTION — the check is not repeated inside of the lock, so two instances are made
package threadwork.explore.corpus.wrong.monitors;

public final class SingleCheckedVolatile {
    private static volatile SingleCheckedVolatile instance;

    static SingleCheckedVolatile instance() {
        if (instance == null) {
            synchronized (SingleCheckedVolatile.class) {
                instance = new SingleCheckedVolatile();
            }
        }
        return instance;
    }

    public static void scenario() throws Exception {
        instance = null;
        Object[] got = new Object[2];
        Thread a = new Thread(() -> got[0] = instance());
        Thread b = new Thread(() -> got[1] = instance());
        a.start();
        b.start();
        a.join();
        b.join();
        if (got[0] != got[1]) throw new AssertionError("two singletons");
    }
}
