package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

public final class ReadCopyUpdate {
    private record Limits(int min, int max) {
        Limits {
            if (min > max) throw new IllegalArgumentException(min + ">" + max);
        }
    }

    private final AtomicReference<Limits> current = new AtomicReference<>(new Limits(0, 10));

    private void change(UnaryOperator<Limits> f) {
        current.updateAndGet(f);
    }

    public static void scenario() throws Exception {
        ReadCopyUpdate r = new ReadCopyUpdate();
        Thread up = new Thread(() -> r.change(l -> new Limits(l.min() + 20, l.max() + 20)));
        Thread wide = new Thread(() -> r.change(l -> new Limits(l.min(), l.max() + 5)));
        up.start();
        wide.start();
        Limits seen = r.current.get();
        up.join();
        wide.join();
        int width = seen.max() - seen.min();
        if (width != 10 && width != 15) throw new AssertionError("seen " + seen);
        if (!r.current.get().equals(new Limits(20, 35))) throw new AssertionError(r.current.get().toString());
    }
}
