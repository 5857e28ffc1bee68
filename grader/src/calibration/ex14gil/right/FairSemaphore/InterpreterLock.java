package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** One permit, first come, first served. */
public final class InterpreterLock {

    private final Semaphore oven = new Semaphore(1, true);
    private final long nanos;
    private volatile long from;

    public InterpreterLock(Duration switchInterval) {
        nanos = switchInterval.toNanos();
    }

    public void run(Runnable bytecode) {
        in();
        try {
            bytecode.run();
        } finally {
            oven.release();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        oven.release();
        try {
            return io.call();
        } finally {
            in();
        }
    }

    public void checkpoint() {
        if (oven.hasQueuedThreads() && System.nanoTime() - from > nanos) {
            oven.release();
            in();
        }
    }

    private void in() {
        oven.acquireUninterruptibly();
        from = System.nanoTime();
    }
}
