// finds: DEADLOCK — a to b and b to a lock in opposite order
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class TransferCycle {
    private final Lock lock = new ReentrantLock();
    private int money = 10;

    static void transfer(TransferCycle from, TransferCycle to) {
        from.lock.lock();
        try {
            to.lock.lock();
            try {
                from.money--;
                to.money++;
            } finally { to.lock.unlock(); }
        } finally { from.lock.unlock(); }
    }

    public static void scenario() throws Exception {
        TransferCycle a = new TransferCycle(), b = new TransferCycle();
        Thread t = new Thread(() -> transfer(a, b));
        Thread u = new Thread(() -> transfer(b, a));
        t.start(); u.start();
        t.join(); u.join();
        if (a.money != 10 || b.money != 10) throw new AssertionError("money");
    }
}
