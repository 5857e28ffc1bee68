// finds: DEADLOCK — all three take the left fork and wait for the right one
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class PhilosophersLeftFirst {
    public static void scenario() throws Exception {
        final ReentrantLock[] fork = new ReentrantLock[3];
        for (int i = 0; i < 3; i++) fork[i] = new ReentrantLock();
        Thread[] philosophers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            final ReentrantLock left = fork[i];
            final ReentrantLock right = fork[(i + 1) % 3];
            philosophers[i] = new Thread("philosopher " + i) {
                @Override
                public void run() {
                    left.lock();
                    try {
                        right.lock();
                        right.unlock();
                    } finally {
                        left.unlock();
                    }
                }
            };
        }
        for (Thread p : philosophers) p.start();
        for (Thread p : philosophers) p.join();
    }
}
