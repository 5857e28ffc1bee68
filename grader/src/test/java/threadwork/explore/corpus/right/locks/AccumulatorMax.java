package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.LongAccumulator;

public final class AccumulatorMax {
    public static void scenario() throws Exception {
        LongAccumulator best = new LongAccumulator(Long::max, 0L);
        long[][] data = { { 4, 17 }, { 12, 3 } };
        Thread[] ts = new Thread[data.length];
        for (int i = 0; i < ts.length; i++) {
            long[] mine = data[i];
            (ts[i] = new Thread(() -> { for (long v : mine) best.accumulate(v); })).start();
        }
        for (Thread t : ts) t.join();
        if (best.get() != 17L) throw new AssertionError("best " + best.get());
    }
}
