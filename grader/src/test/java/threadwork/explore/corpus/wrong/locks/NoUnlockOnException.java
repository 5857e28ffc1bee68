// finds: STUCK — if the withdrawal comes before the deposit it throws and keeps the lock
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class NoUnlockOnException {
    private final ReentrantLock lock = new ReentrantLock();
    private int balance = 20;

    void deposit(int n) {
        lock.lock();
        balance += n;
        lock.unlock();
    }

    void withdraw(int n) {
        lock.lock();
        if (balance < n) {
            throw new IllegalArgumentException("not enough money");
        }
        balance -= n;
        lock.unlock();
    }

    public static void scenario() throws Exception {
        NoUnlockOnException account = new NoUnlockOnException();
        Thread in = new Thread(() -> account.deposit(50));
        Thread out = new Thread(() -> {
            try {
                account.withdraw(60);
            } catch (IllegalArgumentException e) {
                // no money today
            }
        });
        in.start();
        out.start();
        in.join();
        out.join();
    }
}
