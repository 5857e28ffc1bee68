package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;

/** Never sells more than there is. */
public final class TicketSale {
    private final AtomicInteger sold = new AtomicInteger();
    private final int capacity;

    TicketSale(int capacity) { this.capacity = capacity; }

    boolean sell() {
        for (;;) {
            int s = sold.get();
            if (s >= capacity) return false;
            if (sold.compareAndSet(s, s + 1)) return true;
        }
    }

    public static void scenario() throws Exception {
        TicketSale sale = new TicketSale(2);
        AtomicInteger happy = new AtomicInteger();
        Runnable buyer = () -> { if (sale.sell()) happy.incrementAndGet(); };
        Thread b1 = new Thread(buyer), b2 = new Thread(buyer), b3 = new Thread(buyer);
        b1.start(); b2.start(); b3.start();
        b1.join(); b2.join(); b3.join();
        if (happy.get() != 2 || sale.sold.get() != 2) throw new AssertionError("sold " + sale.sold + " happy " + happy);
    }
}
