// caught by: the_lock_is_held_again_after_io — if the io throws, the bytecode goes on without the lock
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
        take();
        try {
            bytecode.run();
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        lock.unlock();
        T result = io.call();
        take();
        return result;
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
