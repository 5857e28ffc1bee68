// caught by: an_interrupt_does_not_end_the_wait — an interrupted thread goes on without the lock
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
            giveBack();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        giveBack();
        try {
            return io.call();
        } finally {
            take();
        }
    }

    public void checkpoint() {
        if (System.nanoTime() - turnBegan >= switchInterval && lock.hasQueuedThreads()) {
            giveBack();
            take();
        }
    }

    private void giveBack() {
        if (lock.isHeldByCurrentThread()) {
            lock.unlock();
        }
    }

    private void take() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        turnBegan = System.nanoTime();
    }
}
