package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Parking lot with one place; a car that waits too long drives on. */
public final class SemaphoreTimed {
    public static void scenario() throws Exception {
        Semaphore places = new Semaphore(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger tooMany = new AtomicInteger();
        AtomicInteger parked = new AtomicInteger();
        AtomicInteger left = new AtomicInteger();
        Runnable car = () -> {
            try {
                if (places.tryAcquire(1, TimeUnit.MILLISECONDS)) {
                    try {
                        if (inside.incrementAndGet() > 1) tooMany.incrementAndGet();
                        inside.decrementAndGet();
                        parked.incrementAndGet();
                    } finally {
                        places.release();
                    }
                } else {
                    left.incrementAndGet();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Thread one = new Thread(car);
        Thread two = new Thread(car);
        one.start();
        two.start();
        one.join();
        two.join();
        if (tooMany.get() != 0) throw new AssertionError("two cars on one place");
        if (parked.get() + left.get() != 2) throw new AssertionError("a car vanished");
        if (places.availablePermits() != 1) throw new AssertionError("permits");
    }
}
