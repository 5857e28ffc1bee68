// caught by: only_one_thread_runs_bytecode_at_a_time — a thread that was woken does not look again whether the lock is still free
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;

public final class InterpreterLock {

    private final long interval;
    private boolean held;
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
            take();
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
        if (held) {
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

    private boolean waitInterrupted() {
        try {
            wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
