// finds: STUCK — the early return on an empty shelf forgets to release the permit
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.Semaphore;

public final class PermitLeaked {
    private final Semaphore sem = new Semaphore(1);
    private int shelf = 0;

    boolean buy() {
        sem.acquireUninterruptibly();
        if (shelf == 0) {
            return false;
        }
        shelf--;
        sem.release();
        return true;
    }

    void refill() {
        sem.acquireUninterruptibly();
        shelf++;
        sem.release();
    }

    public static void scenario() throws Exception {
        PermitLeaked shop = new PermitLeaked();
        Thread customer = new Thread(shop::buy);
        Thread clerk = new Thread(shop::refill);
        customer.start();
        clerk.start();
        customer.join();
        clerk.join();
        if (shop.shelf < 0) throw new AssertionError("shelf " + shop.shelf);
    }
}
