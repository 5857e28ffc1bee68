// finds: STUCK — the flag is tested outside the lock, the signal may come before the await
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class LostSignal {
    private final Lock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private volatile boolean isReady;

    void waitForIt() throws InterruptedException {
        while (!isReady) {
            lock.lock();
            try {
                ready.await();
            } finally {
                lock.unlock();
            }
        }
    }

    void announce() {
        isReady = true;
        lock.lock();
        try {
            ready.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        LostSignal l = new LostSignal();
        Thread speaker = new Thread(l::announce);
        speaker.start();
        l.waitForIt();
        speaker.join();
    }
}
