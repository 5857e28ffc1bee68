// caught by: nobody_waits_for_ever — the lock is given back between the look at it and the wait for it
package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

public final class InterpreterLock {

    private final AtomicBoolean held = new AtomicBoolean();
    private final AtomicInteger waiting = new AtomicInteger();
    private final long interval;
    private volatile long turn;
    private volatile long began;

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
        if (waiting.get() > 0 && System.nanoTime() - began >= interval) {
            long mine = turn;
            giveBack();
            while (turn == mine) {
                Thread.yield();
            }
            take();
        }
    }

    private void take() {
        waiting.incrementAndGet();
        boolean interrupted = false;
        while (!held.compareAndSet(false, true)) {
            synchronized (held) {
                try {
                    held.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        waiting.decrementAndGet();
        turn++;
        began = System.nanoTime();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        held.set(false);
        synchronized (held) {
            held.notifyAll();
        }
    }
}
