package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** The waiter registers first and looks at the flag afterwards. */
public final class ParkRegisteredWaiter {
    private final AtomicReference<Thread> waiter = new AtomicReference<>();
    private volatile String message;

    String await() {
        waiter.set(Thread.currentThread());
        String m;
        while ((m = message) == null) LockSupport.parkNanos(this, 1_000_000_000L);
        return m;
    }

    void send(String m) {
        message = m;
        Thread w = waiter.getAndSet(null);
        if (w != null) LockSupport.unpark(w);
    }

    public static void scenario() throws Exception {
        ParkRegisteredWaiter p = new ParkRegisteredWaiter();
        Thread sender = new Thread(() -> p.send("hello"));
        sender.start();
        String m = p.await();
        sender.join();
        if (!"hello".equals(m)) throw new AssertionError(m);
    }
}
