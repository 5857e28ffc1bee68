// caught by: code_runs_once_on_its_own_thread_and_its_result_is_handed_on — what the io throws is wrapped in another exception
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
            lock.unlock();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        lock.unlock();
        try {
            return io.call();
        } catch (Exception e) {
            throw new RuntimeException(e);
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
