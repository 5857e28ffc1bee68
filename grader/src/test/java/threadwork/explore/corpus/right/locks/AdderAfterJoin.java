package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.LongAdder;

public final class AdderAfterJoin {
    public static void scenario() throws Exception {
        LongAdder bytes = new LongAdder();
        Thread up = new Thread() {
            public void run() { bytes.add(100); bytes.increment(); }
        };
        Thread down = new Thread() {
            public void run() { bytes.add(-40); bytes.decrement(); }
        };
        up.start();
        down.start();
        up.join();
        down.join();
        if (bytes.sum() != 60) throw new AssertionError("sum " + bytes.sum());
    }
}
