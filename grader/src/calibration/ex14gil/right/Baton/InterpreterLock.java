package threadwork.ex14gil;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** The lock is never free while somebody waits: it is handed to the first in line, who is woken. */
public final class InterpreterLock {

    private static final class Waiter {
        private final Thread thread = Thread.currentThread();
        private volatile boolean hasBaton;
    }

    private final Duration interval;
    private final Deque<Waiter> line = new ArrayDeque<>();
    private boolean taken;
    private long turnEnds;

    public InterpreterLock(Duration switchInterval) {
        this.interval = switchInterval;
    }

    public void run(Runnable bytecode) {
        get();
        try {
            bytecode.run();
        } finally {
            pass();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        pass();
        try {
            return io.call();
        } finally {
            get();
        }
    }

    public void checkpoint() {
        Waiter me;
        synchronized (line) {
            if (line.isEmpty() || System.nanoTime() - turnEnds < 0) {
                return;
            }
            me = new Waiter();
            line.add(me);
            pass();
        }
        await(me);
    }

    private void get() {
        Waiter me = new Waiter();
        synchronized (line) {
            if (!taken) {
                taken = true;
                me.hasBaton = true;
            } else {
                line.add(me);
            }
        }
        await(me);
    }

    private void await(Waiter me) {
        boolean interrupted = false;
        while (!me.hasBaton) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        synchronized (line) {
            turnEnds = System.nanoTime() + interval.toNanos();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass() {
        synchronized (line) {
            Waiter next = line.poll();
            if (next == null) {
                taken = false;
            } else {
                next.hasBaton = true;
                LockSupport.unpark(next.thread);
            }
        }
    }
}
