// caught by: what_one_thread_wrote_the_next_one_sees — checkpoint() looks at the number of those who wait without the lock
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

    public void checkpoint() {
        if (waiting > 0 && System.nanoTime() - began >= interval) {
            letOthers();
        }
    }

    private synchronized void letOthers() {
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

    private boolean waitInterrupted() {
        try {
            wait();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
