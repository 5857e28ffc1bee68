package threadwork.explore.corpus.right.tasks;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

public final class TimerThreeTicks {

    static class Tick extends TimerTask {
        final CountDownLatch finished = new CountDownLatch(1);
        Thread timerThread;
        int ticks;

        @Override
        public void run() {
            timerThread = Thread.currentThread();
            ticks++;
            if (ticks == 3) {
                cancel();
                finished.countDown();
            }
        }
    }

    public static void scenario() throws Exception {
        Timer timer = new Timer("ticker");
        Tick tick = new Tick();
        timer.schedule(tick, 0, 1);
        tick.finished.await();
        timer.cancel();
        tick.timerThread.join();
        if (tick.ticks != 3) throw new AssertionError("ticks " + tick.ticks);
    }
}
