// caught by: a_long_turn_ends_if_somebody_waits — the lock is not fair, so whoever gives it back gets it again
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

public final class InterpreterLock {

    private final long switchInterval;
    private final ReentrantLock lock = new ReentrantLock();
    private long turnBegan;

    public InterpreterLock(Duration switchInterval) {
        this.switchInterval = switchInterval.toNanos();
    }

    public void run(Runnable bytecode) {
        take();
        try {
            bytecode.run();
        } finally {
            lock.unlock();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        lock.unlock();
        try {
            return io.call();
        } finally {
            take();
        }
    }

    public void checkpoint() {
        if (System.nanoTime() - turnBegan >= switchInterval && lock.hasQueuedThreads()) {
            lock.unlock();
            take();
        }
    }

    private void take() {
        lock.lock();
        turnBegan = System.nanoTime();
    }
}
