package threadwork.explore.corpus.right.locks;

import java.util.concurrent.*;

public final class LatchTimedAwait {
    private int answer;

    public static void scenario() throws Exception {
        var o = new LatchTimedAwait();
        var latch = new CountDownLatch(1);
        var t = new Thread(() -> {
            o.answer = 42;
            latch.countDown();
        });
        t.start();
        int seen = 42;
        if (latch.await(1, TimeUnit.MILLISECONDS)) seen = o.answer;   // only look if it really opened
        t.join();
        if (seen != 42) throw new AssertionError("seen " + seen);
        if (latch.getCount() != 0) throw new AssertionError("count");
    }
}
