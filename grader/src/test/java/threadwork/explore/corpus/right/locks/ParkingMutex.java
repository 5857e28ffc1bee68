package threadwork.explore.corpus.right.locks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** First-in-first-out mutex with park and unpark. */
public final class ParkingMutex {
    private final AtomicBoolean locked = new AtomicBoolean(false);
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private int guarded;

    void lock() {
        Thread me = Thread.currentThread();
        waiters.add(me);
        while (waiters.peek() != me || !locked.compareAndSet(false, true)) {
            LockSupport.park(this);
        }
        waiters.remove();
    }

    void unlock() {
        locked.set(false);
        LockSupport.unpark(waiters.peek());
    }

    public static void scenario() throws Exception {
        ParkingMutex m = new ParkingMutex();
        Runnable r = () -> {
            m.lock();
            m.guarded++;
            m.unlock();
        };
        Thread a = new Thread(r);
        Thread b = new Thread(r);
        a.start();
        b.start();
        a.join();
        b.join();
        if (m.guarded != 2) throw new AssertionError("guarded " + m.guarded);
    }
}
