package threadwork.explore.corpus.right.tasks;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class TimerTwoOneShots {
    public static void scenario() throws Exception {
        final BlockingQueue<Thread> rings = new LinkedBlockingQueue<>();
        class Ring extends TimerTask {
            @Override
            public void run() {
                rings.add(Thread.currentThread());
            }
        }
        Timer timer = new Timer();
        timer.schedule(new Ring(), 1L);
        timer.schedule(new Ring(), 2L);
        Thread first = rings.take();
        Thread second = rings.take();
        timer.cancel();
        first.join();
        if (first != second) throw new AssertionError("a Timer has one thread");
        if (!rings.isEmpty()) throw new AssertionError("rang a third time");
    }
}
