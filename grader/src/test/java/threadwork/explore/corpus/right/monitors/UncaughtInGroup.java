// refused: a ThreadGroup of one's own
package threadwork.explore.corpus.right.monitors;

public final class UncaughtInGroup {
    static class Group extends ThreadGroup {
        private int failures; // guarded by this

        Group() { super("fragile"); }

        @Override
        public void uncaughtException(Thread t, Throwable e) {
            if (e instanceof UnsupportedOperationException) {
                synchronized (this) { failures++; }
            } else {
                super.uncaughtException(t, e);
            }
        }
    }

    public static void scenario() throws Exception {
        Group g = new Group();
        Runnable r = () -> { throw new UnsupportedOperationException(); };
        Thread a = new Thread(g, r, "a");
        Thread b = new Thread(g, r, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        synchronized (g) {
            if (g.failures != 2) throw new AssertionError("failures: " + g.failures);
        }
    }
}
