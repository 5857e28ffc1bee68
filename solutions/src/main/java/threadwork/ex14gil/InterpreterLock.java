package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock of one interpreter: of all threads that run its bytecode, one does so at a time. Interpreters have nothing to do with
 * each other.
 *
 * <p>A thread's <em>turn</em> begins when it gets the lock: in {@link #run}, after the I/O of {@link #blocking}, or when it gets
 * the lock again in {@link #checkpoint}. In any of the three it waits for as long as it takes; an interrupt does not end that
 * wait, and the thread is still interrupted afterwards. While the lock is free, nobody waits for it. What the threads before have
 * written is seen by the one that gets it.
 */
public final class InterpreterLock {

    private final long switchInterval;
    /** Fair: whoever gives it back and wants it again comes after those who wait already. */
    private final ReentrantLock lock = new ReentrantLock(true);
    /** Guarded by the lock. */
    private long turnBegan;

    /**
     * @param switchInterval how long a turn lasts at least if others wait, by {@link System#nanoTime}: whole milliseconds, more
     *                       than zero
     */
    public InterpreterLock(Duration switchInterval) {
        this.switchInterval = switchInterval.toNanos();
    }

    /**
     * Waits for the lock, runs {@code bytecode} on the calling thread, and gives the lock back, however the bytecode ends. What
     * it throws reaches the caller as it is.
     *
     * @param bytecode calls {@link #blocking} and {@link #checkpoint} of this lock, as often as it likes, but not {@code run}
     */
    public void run(Runnable bytecode) {
        take();
        try {
            bytecode.run();
        } finally {
            lock.unlock();
        }
    }

    /**
     * For bytecode that has to wait for something outside: gives the lock away, does {@code io} on the calling thread, and has
     * the lock again before it returns or throws.
     *
     * @param io does not use this lock
     * @return what {@code io} returns
     * @throws Exception what {@code io} throws, as it is
     */
    public <T> T blocking(Callable<T> io) throws Exception {
        lock.unlock();
        try {
            return io.call();
        } finally {
            take();
        }
    }

    /**
     * Called by bytecode every now and then, to give others a turn if it is time. A turn that is shorter than the switch interval
     * goes on, and so does one for which nobody waits. If the turn is longer, and some other thread has waited for the lock for
     * longer than the interval too, wherever it does, then a thread that waits gets the lock, and this method returns when its
     * caller has got it again. (If that other thread has waited for less, both are right.)
     */
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
