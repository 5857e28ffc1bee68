// caught by: another_interpreter_need_not_wait — the lock is static, so all interpreters share it
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

public final class InterpreterLock {

    private final long switchInterval;
    private static final ReentrantLock lock = new ReentrantLock(true);
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
