package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;

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

    /**
     * @param switchInterval how long a turn lasts at least if others wait, by {@link System#nanoTime}: whole milliseconds, more
     *                       than zero
     */
    public InterpreterLock(Duration switchInterval) {
        // TODO: what do all three methods share?
    }

    /**
     * Waits for the lock, runs {@code bytecode} on the calling thread, and gives the lock back, however the bytecode ends. What
     * it throws reaches the caller as it is.
     *
     * @param bytecode calls {@link #blocking} and {@link #checkpoint} of this lock, as often as it likes, but not {@code run}
     */
    public void run(Runnable bytecode) {
        // TODO: one at a time; and a finally belongs here.
        throw new UnsupportedOperationException("TODO: InterpreterLock.run is yours to write");
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
        // TODO: others run meanwhile; nobody does when this is over.
        throw new UnsupportedOperationException("TODO: InterpreterLock.blocking is yours to write");
    }

    /**
     * Called by bytecode every now and then, to give others a turn if it is time. A turn that is shorter than the switch interval
     * goes on, and so does one for which nobody waits. If the turn is longer, and some other thread has waited for the lock for
     * longer than the interval too, wherever it does, then a thread that waits gets the lock, and this method returns when its
     * caller has got it again. (If that other thread has waited for less, both are right.)
     */
    public void checkpoint() {
        // TODO: a lock that you give back and take at once is yours again before anybody else has woken up.
        throw new UnsupportedOperationException("TODO: InterpreterLock.checkpoint is yours to write");
    }
}
