package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicInteger;

public final class TicketLock {
    private final AtomicInteger nextTicket = new AtomicInteger();
    private volatile int nowServing;
    private int value;

    void lock() {
        int my = nextTicket.getAndIncrement();
        while (nowServing != my) Thread.onSpinWait();
    }

    void unlock() {
        int mine = nowServing;     // only the holder writes it
        nowServing = mine + 1;
    }

    public static void scenario() throws Exception {
        TicketLock tl = new TicketLock();
        class Customer extends Thread {
            @Override public void run() {
                tl.lock();
                tl.value++;
                tl.unlock();
            }
        }
        Customer a = new Customer(), b = new Customer();
        a.start(); b.start();
        a.join(); b.join();
        if (tl.value != 2 || tl.nowServing != 2) throw new AssertionError("value " + tl.value);
    }
}
