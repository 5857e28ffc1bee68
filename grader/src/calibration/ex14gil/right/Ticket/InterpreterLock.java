package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Numbers as at a counter: everybody draws one, and they are called in that order. */
public class InterpreterLock {

    private final long interval;
    private long nextTicket;
    private long called;
    private long turnStart;

    public InterpreterLock(Duration switchInterval) {
        interval = switchInterval.toNanos();
    }

    public void run(Runnable bytecode) {
        queueUp();
        try {
            bytecode.run();
        } finally {
            callNext();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        callNext();
        try {
            return io.call();
        } finally {
            queueUp();
        }
    }

    public synchronized void checkpoint() {
        boolean somebodyWaits = nextTicket > called + 1;
        if (somebodyWaits && System.nanoTime() - turnStart >= interval) {
            callNext();
            queueUp();
        }
    }

    private synchronized void queueUp() {
        long ticket = nextTicket++;
        boolean interrupted = false;
        while (ticket != called) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        turnStart = System.nanoTime();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void callNext() {
        called++;
        notifyAll();
    }
}
