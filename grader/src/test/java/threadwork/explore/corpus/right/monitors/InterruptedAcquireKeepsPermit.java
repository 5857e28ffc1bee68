package threadwork.explore.corpus.right.monitors;

public final class InterruptedAcquireKeepsPermit {
    private int free = 1;

    private synchronized void acquire() throws InterruptedException {
        while (free < 1) wait();
        free -= 1;
    }

    private synchronized void release() {
        free += 1;
        notifyAll();
    }

    public static void scenario() throws Exception {
        InterruptedAcquireKeepsPermit sem = new InterruptedAcquireKeepsPermit();
        sem.acquire();
        boolean[] cancelled = {false};
        Thread impatient = new Thread(() -> {
            try {
                sem.acquire();
                sem.release();
            } catch (InterruptedException e) {
                cancelled[0] = true;
            }
        });
        Thread patient = new Thread(() -> {
            try {
                sem.acquire();
                sem.release();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        impatient.start();
        patient.start();
        impatient.interrupt();
        impatient.join();
        sem.release();
        patient.join();
        synchronized (sem) {
            if (!cancelled[0] || sem.free != 1) throw new AssertionError(cancelled[0] + " " + sem.free);
        }
    }
}
