package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** Tickets again, with atomics, and waiting by looking. */
public final class InterpreterLock {

    private final AtomicLong drawn = new AtomicLong();
    private final AtomicLong serving = new AtomicLong();
    private final long interval;
    private volatile long start;

    public InterpreterLock(Duration switchInterval) {
        interval = switchInterval.toNanos();
    }

    public void run(Runnable bytecode) {
        lock();
        try {
            bytecode.run();
        } finally {
            serving.incrementAndGet();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        serving.incrementAndGet();
        try {
            return io.call();
        } finally {
            lock();
        }
    }

    public void checkpoint() {
        if (drawn.get() - serving.get() > 1 && System.nanoTime() - start >= interval) {
            serving.incrementAndGet();
            lock();
        }
    }

    private void lock() {
        long mine = drawn.getAndIncrement();
        while (serving.get() != mine) {
            Thread.yield();
        }
        start = System.nanoTime();
    }
}
