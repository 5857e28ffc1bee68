package threadwork.explore.corpus.right.monitors;

public final class SemaphoreByHand {
    private int permits;

    SemaphoreByHand(int permits) {
        this.permits = permits;
    }

    synchronized void acquire() throws InterruptedException {
        while (permits == 0) {
            wait();
        }
        permits--;
    }

    synchronized void release() {
        permits++;
        notify();   // all waiters wait for the same thing and need one permit each
    }

    synchronized int available() { return permits; }

    private static int shared; // guarded by the one permit of the semaphore of the scenario

    public static void scenario() throws Exception {
        SemaphoreByHand sem = new SemaphoreByHand(1);
        shared = 0;
        Thread[] workers = new Thread[3];
        for (int i = 0; i < workers.length; ++i) {
            workers[i] = new Thread() {
                @Override
                public void run() {
                    try {
                        sem.acquire();
                    } catch (InterruptedException e) {
                        return;
                    }
                    try {
                        shared++;
                    } finally {
                        sem.release();
                    }
                }
            };
        }
        for (Thread w : workers) w.start();
        for (Thread w : workers) w.join();
        if (shared != 3) throw new AssertionError("shared = " + shared);
        if (sem.available() != 1) throw new AssertionError("permits = " + sem.available());
    }
}
