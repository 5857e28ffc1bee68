package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** Racy creation, but one object wins and everybody uses the winner. */
public final class LazyViaUpdater {
    static final class Config {
        int size;   // plain, written before publication
        Config(int size) { this.size = size; }
    }

    private static final AtomicReferenceFieldUpdater<LazyViaUpdater, Config> UPD =
            AtomicReferenceFieldUpdater.newUpdater(LazyViaUpdater.class, Config.class, "config");

    private volatile Config config;

    Config get() {
        Config c = config;
        if (c == null) {
            c = new Config(8);
            if (!UPD.compareAndSet(this, null, c)) c = config;
        }
        return c;
    }

    public static void scenario() throws Exception {
        LazyViaUpdater lazy = new LazyViaUpdater();
        Config[] r = new Config[2];
        int[] sizes = new int[2];
        Thread a = new Thread(() -> { r[0] = lazy.get(); sizes[0] = r[0].size; });
        Thread b = new Thread(() -> { r[1] = lazy.get(); sizes[1] = r[1].size; });
        a.start(); b.start(); a.join(); b.join();
        if (r[0] != r[1]) throw new AssertionError("two configs");
        if (sizes[0] + sizes[1] != 16) throw new AssertionError("unfinished config");
    }
}
