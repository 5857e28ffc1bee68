// finds: STUCK — the (volatile) condition is checked outside of the lock, the notification slips in between
package threadwork.explore.corpus.wrong.monitors;

public final class CheckOutsideTheLock {
    private volatile boolean ready;

    void await() throws InterruptedException {
        while (!ready) {
            synchronized (this) {
                wait();
            }
        }
    }

    void signal() {
        ready = true;
        synchronized (this) {
            notifyAll();
        }
    }

    public static void scenario() throws Exception {
        CheckOutsideTheLock c = new CheckOutsideTheLock();
        Thread waiter = new Thread(() -> {
            try {
                c.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread signaller = new Thread(c::signal);
        waiter.start();
        signaller.start();
        waiter.join();
        signaller.join();
    }
}
