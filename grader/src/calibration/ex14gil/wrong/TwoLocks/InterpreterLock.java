// caught by: the_lock_is_held_again_after_io — after its I/O a thread takes another lock than run() does
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;

public final class InterpreterLock {

    private final long interval;
    private final Object afterIo = new Object();
    private volatile boolean held;
    private boolean returning;
    private int waiting;
    private long turns;
    private long began;

    public InterpreterLock(Duration switchInterval) {
        interval = switchInterval.toNanos();
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
            synchronized (afterIo) {
                while (returning) {
                    waitQuietly(afterIo);
                }
                returning = true;
                held = true;
                began = System.nanoTime();
                returning = false;
                afterIo.notifyAll();
            }
        }
    }

    public synchronized void checkpoint() {
        if (waiting == 0 || System.nanoTime() - began < interval) {
            return;
        }
        long mine = turns;
        giveBack();
        boolean interrupted = false;
        while (turns == mine) {
            interrupted |= waitInterrupted();
        }
        take();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take() {
        boolean interrupted = false;
        waiting++;
        while (held) {
            interrupted |= waitInterrupted();
        }
        waiting--;
        held = true;
        turns++;
        began = System.nanoTime();
        notifyAll();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void giveBack() {
        held = false;
        notifyAll();
    }

    private static void waitQuietly(Object monitor) {
        try {
            monitor.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean waitInterrupted() {
        try {
            wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
