package threadwork.explore.corpus.right.monitors;

public final class TicketLock {
    private int next, serving; // guarded by this
    private int till;          // guarded by the ticket

    void lock() throws InterruptedException {
        synchronized (this) {
            int mine = next++;
            while (mine != serving) wait();
        }
    }

    void unlock() {
        synchronized (this) {
            serving++;
            notifyAll();
        }
    }

    public static void scenario() throws Exception {
        TicketLock shop = new TicketLock();
        Runnable customer = () -> {
            try {
                shop.lock();
                shop.till += 5;
                shop.unlock();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        Thread a = new Thread(customer), b = new Thread(customer), c = new Thread(customer);
        a.start(); b.start(); c.start();
        a.join(); b.join(); c.join();
        if (shop.till != 15) throw new AssertionError("till " + shop.till);
    }
}
