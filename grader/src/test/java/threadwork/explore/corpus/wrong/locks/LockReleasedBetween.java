// finds: ASSERTION — the balance is checked in one locked section and withdrawn in the next
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class LockReleasedBetween {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance = 100;

    private int balance() {
        lock.lock();
        try { return balance; } finally { lock.unlock(); }
    }

    private void withdraw(int n) {
        if (balance() >= n) {
            lock.lock();
            try { balance -= n; } finally { lock.unlock(); }
        }
    }

    public static void scenario() throws Exception {
        LockReleasedBetween acc = new LockReleasedBetween();
        Thread atm = new Thread(() -> acc.withdraw(80), "atm");
        Thread shop = new Thread(() -> acc.withdraw(70), "shop");
        atm.start(); shop.start();
        atm.join(); shop.join();
        if (acc.balance() < 0) throw new AssertionError("overdrawn: " + acc.balance());
    }
}
