package threadwork.ex14gil;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A mutex for the few fields, and a condition for each thing that threads wait for. */
public class InterpreterLock {

    private final Duration interval;
    private final Lock mutex = new ReentrantLock();
    private final Condition free = mutex.newCondition();
    private final Condition switched = mutex.newCondition();
    private Thread holder;
    private Thread last;
    private int waiting;
    private long since;

    public InterpreterLock(Duration switchInterval) {
        this.interval = switchInterval;
    }

    public void run(Runnable bytecode) {
        acquire();
        try {
            bytecode.run();
        } finally {
            release();
        }
    }

    public <T> T blocking(Callable<T> io) throws Exception {
        release();
        try {
            return io.call();
        } finally {
            acquire();
        }
    }

    public void checkpoint() {
        mutex.lock();
        try {
            long turn = System.nanoTime() - since;
            if (waiting > 0 && Duration.ofNanos(turn).compareTo(interval) > 0) {
                release();
                while (last == Thread.currentThread()) {
                    switched.awaitUninterruptibly();
                }
                acquire();
            }
        } finally {
            mutex.unlock();
        }
    }

    private void acquire() {
        mutex.lock();
        try {
            waiting++;
            while (holder != null) {
                free.awaitUninterruptibly();
            }
            waiting--;
            holder = Thread.currentThread();
            last = holder;
            since = System.nanoTime();
            switched.signalAll();
        } finally {
            mutex.unlock();
        }
    }

    private void release() {
        mutex.lock();
        try {
            holder = null;
            free.signal();
        } finally {
            mutex.unlock();
        }
    }
}
