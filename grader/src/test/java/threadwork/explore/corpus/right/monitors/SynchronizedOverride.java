package threadwork.explore.corpus.right.monitors;

public final class SynchronizedOverride {
    static class Counter {
        protected int n;

        synchronized void inc() { n++; }

        synchronized int get() { return n; }
    }

    static class LoudCounter extends Counter {
        private int shouts;

        @Override
        synchronized void inc() {
            super.inc(); // reentrant
            shouts++;
        }

        synchronized boolean balanced() { return shouts == n; }
    }

    public static void scenario() throws Exception {
        LoudCounter c = new LoudCounter();
        boolean[] ok = {false};
        Thread a = new Thread(c::inc), b = new Thread(c::inc), w = new Thread(() -> ok[0] = c.balanced());
        a.start(); w.start(); b.start();
        a.join(); w.join(); b.join();
        if (!ok[0] || c.get() != 2) throw new AssertionError(ok[0] + " " + c.get());
    }
}
