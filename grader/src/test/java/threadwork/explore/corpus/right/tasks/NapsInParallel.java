package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Every nap gets its own thread: the test's sleeper wakes up only when both are asleep. */
public final class NapsInParallel {

    interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    static void napAll(Sleeper sleeper, long... naps) throws InterruptedException {
        List<Thread> sleepers = new ArrayList<>();
        for (long nap : naps) {
            Thread t = new Thread(() -> {
                try {
                    sleeper.sleep(nap);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            t.start();
            sleepers.add(t);
        }
        for (Thread t : sleepers) t.join();
    }

    public static void scenario() throws Exception {
        CountDownLatch bothAsleep = new CountDownLatch(2);
        AtomicLong slept = new AtomicLong();
        napAll(millis -> {
            bothAsleep.countDown();
            bothAsleep.await();
            slept.addAndGet(millis);
        }, 300, 200);
        if (slept.get() != 500) throw new AssertionError("slept " + slept);
    }
}
