package threadwork.explore.corpus.right.monitors;

import java.util.Objects;
import java.util.function.Supplier;

public final class LazySupplier {
    static final class Lazy<T> implements Supplier<T> {
        private Supplier<? extends T> source; // guarded by this
        private volatile T value;

        Lazy(Supplier<? extends T> source) { this.source = Objects.requireNonNull(source); }

        @Override
        public T get() {
            T v = value;
            if (v == null) {
                synchronized (this) {
                    v = value;
                    if (v == null) {
                        v = source.get();
                        source = null;
                        value = v;
                    }
                }
            }
            return v;
        }
    }

    public static void scenario() throws Exception {
        int[] calls = {0};
        Lazy<StringBuilder> lazy = new Lazy<>(() -> {
            calls[0]++;
            return new StringBuilder("made");
        });
        Object[] got = new Object[3];
        Thread a = new Thread(() -> got[0] = lazy.get());
        Thread b = new Thread(() -> got[1] = lazy.get());
        a.start();
        b.start();
        got[2] = lazy.get();
        a.join();
        b.join();
        if (got[0] != got[1] || got[1] != got[2]) throw new AssertionError("different objects");
        if (calls[0] != 1) throw new AssertionError("supplier called " + calls[0] + " times");
    }
}
