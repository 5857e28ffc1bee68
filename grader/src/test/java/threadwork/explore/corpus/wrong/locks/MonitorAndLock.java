// finds: DEADLOCK — one takes the monitor and then the lock, the other the lock and then the monitor
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class MonitorAndLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int x;

    synchronized void update() {
        lock.lock();
        try { x++; } finally { lock.unlock(); }
    }

    void report() {
        lock.lock();
        try {
            synchronized (this) {
                x--;
            }
        } finally { lock.unlock(); }
    }

    public static void scenario() throws Exception {
        MonitorAndLock m = new MonitorAndLock();
        Thread a = new Thread(m::update);
        Thread b = new Thread(m::report);
        a.start(); b.start();
        a.join(); b.join();
        if (m.x != 0) throw new AssertionError("x " + m.x);
    }
}
