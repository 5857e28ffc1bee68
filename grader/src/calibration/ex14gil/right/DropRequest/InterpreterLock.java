package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;

/** As CPython does it: who has waited for an interval asks the one that runs to drop the lock, and that one waits for the switch. */
public final class InterpreterLock {

    private final long intervalMillis;
    private final Object monitor = new Object();
    private boolean locked;
    private long switches;
    private volatile boolean dropRequest;

    public InterpreterLock(Duration switchInterval) {
        this.intervalMillis = switchInterval.toMillis();
    }

    public void run(Runnable bytecode) {
        takeGil();
        try {
            bytecode.run();
        } finally {
            dropGil(false);
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        dropGil(false);
        try {
            return io.call();
        } finally {
            takeGil();
        }
    }

    public void checkpoint() {
        if (dropRequest) {
            dropGil(true);
            takeGil();
        }
    }

    private void takeGil() {
        boolean interrupted = false;
        synchronized (monitor) {
            while (locked) {
                long before = switches;
                long deadline = System.nanoTime() + intervalMillis * 1_000_000;
                while (locked && switches == before && System.nanoTime() - deadline < 0) {
                    try {
                        monitor.wait(intervalMillis);
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                if (locked && switches == before) {
                    dropRequest = true;
                }
            }
            locked = true;
            switches++;
            dropRequest = false;
            monitor.notifyAll();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void dropGil(boolean forced) {
        boolean interrupted = false;
        synchronized (monitor) {
            long before = switches;
            locked = false;
            monitor.notifyAll();
            while (forced && switches == before) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
