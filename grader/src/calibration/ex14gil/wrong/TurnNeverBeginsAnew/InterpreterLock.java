// caught by: a_short_turn_is_not_cut — the time of the first turn is counted on after I/O and after a switch
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

public final class InterpreterLock {

    private final long switchInterval;
    private final ReentrantLock lock = new ReentrantLock(true);
    private long turnBegan;

    public InterpreterLock(Duration switchInterval) {
        this.switchInterval = switchInterval.toNanos();
    }

    public void run(Runnable bytecode) {
        lock.lock();
        turnBegan = System.nanoTime();
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
            lock.lock();
        }
    }

    public void checkpoint() {
        if (System.nanoTime() - turnBegan >= switchInterval && lock.hasQueuedThreads()) {
            lock.unlock();
            lock.lock();
        }
    }
}
