// finds: RACE — the latch is opened before the result is written
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.CountDownLatch;

public final class CountDownTooEarly {
    private int result = 5;

    public static void scenario() throws Exception {
        CountDownTooEarly c = new CountDownTooEarly();
        CountDownLatch done = new CountDownLatch(1);
        Thread t = new Thread(() -> {
            done.countDown();
            c.result = 6;
        });
        t.start();
        done.await();
        int seen = c.result;
        t.join();
        if (seen != 5 && seen != 6) throw new AssertionError("seen " + seen);
    }
}
