package threadwork.explore.run;

import java.util.concurrent.locks.LockSupport;

/** A real thread that lends itself to one explored thread after the other. */
final class Carrier extends Thread {

    /** Hooks, and methods that instrumentation adds, take a part of it; and it must not be explored code alone that overflows. */
    private static final long STACK_BYTES = 8L << 20;

    private final Carriers pool;
    private volatile ShadowThread job;
    private volatile boolean closed;

    Carrier(Carriers pool, int number) {
        super(null, null, "explored-" + number, STACK_BYTES);
        this.pool = pool;
        setDaemon(true);
    }

    void take(ShadowThread thread) {
        job = thread;
        LockSupport.unpark(this);
    }

    void close() {
        closed = true;
        LockSupport.unpark(this);
    }

    @Override
    public void run() {
        while (!closed) {
            ShadowThread thread = job;
            if (thread == null) {
                LockSupport.park(this);
            } else {
                thread.execution.scheduler.live(thread);
                job = null;
                pool.free(this);
                thread.execution.scheduler.ended(thread);
            }
        }
    }
}
