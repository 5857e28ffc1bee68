package threadwork.grader.tour;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Who may run now. */
interface Turn {

    /** Waits until the calling thread may run. */
    void take();

    /** The calling thread will wait for something else, or has ended. */
    void giveBack();

    /** A moment at which the calling thread could make room for another one. */
    void checkpoint();

    /** Nobody waits for anybody: the cores alone decide. */
    Turn EVERYBODY = new Turn() {
        @Override
        public void take() {
        }

        @Override
        public void giveBack() {
        }

        @Override
        public void checkpoint() {
        }
    };

    /**
     * One thread at a time, as under CPython's global interpreter lock: who waits gets its turn after the switch interval, which is
     * 5 ms there ({@code sys.getswitchinterval}).
     */
    static Turn oneAtATime() {
        ReentrantLock lock = new ReentrantLock(true);
        long interval = TimeUnit.MILLISECONDS.toNanos(5);
        return new Turn() {
            /** Guarded by the lock. */
            private long since;

            @Override
            public void take() {
                lock.lock();
                since = System.nanoTime();
            }

            @Override
            public void giveBack() {
                lock.unlock();
            }

            @Override
            public void checkpoint() {
                if (lock.hasQueuedThreads() && System.nanoTime() - since >= interval) {
                    giveBack();
                    take();
                }
            }
        };
    }
}
