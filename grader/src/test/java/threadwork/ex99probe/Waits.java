package threadwork.ex99probe;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Ways to wait for a latch, good and bad. */
public final class Waits {

    private Waits() {
    }

    public static void asleep(CountDownLatch latch) throws InterruptedException {
        latch.await();
    }

    public static boolean withLimit(CountDownLatch latch) throws InterruptedException {
        return latch.await(1, TimeUnit.HOURS);
    }

    public static void withManyLimits(CountDownLatch latch) throws InterruptedException {
        while (!latch.await(50, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    public static void parkedWithLimit(CountDownLatch latch) {
        while (latch.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(latch, TimeUnit.HOURS.toNanos(1));
        }
    }

    public static void parkedForAMoment(CountDownLatch latch) {
        while (latch.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(latch, TimeUnit.MILLISECONDS.toNanos(300));
        }
    }

    public static void spinning(CountDownLatch latch) throws InterruptedException {
        while (latch.getCount() > 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    public static void yielding(CountDownLatch latch) throws InterruptedException {
        while (latch.getCount() > 0) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.yield();
        }
    }

    public static void napping(CountDownLatch latch) throws InterruptedException {
        while (latch.getCount() > 0) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    public static void sleepAndHope() throws InterruptedException {
        Thread.sleep(200);
    }
}
