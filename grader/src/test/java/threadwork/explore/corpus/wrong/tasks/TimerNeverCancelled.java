// finds: LEAK — the Timer and its thread are never cancelled
package threadwork.explore.corpus.wrong.tasks;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

public final class TimerNeverCancelled {
    public static void scenario() throws Exception {
        CountDownLatch ticked = new CountDownLatch(1);
        Timer timer = new Timer("forgotten");
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                timer.purge();
                ticked.countDown();
            }
        }, 1, 24 * 60 * 60 * 1000L);
        ticked.await();
    }
}
