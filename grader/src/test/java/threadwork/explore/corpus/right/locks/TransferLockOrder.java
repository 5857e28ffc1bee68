package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.ReentrantLock;

/** Transfers in both directions; the account with the smaller number is locked first. */
public final class TransferLockOrder {
    static final class Account {
        final int id;
        final ReentrantLock lock = new ReentrantLock();
        int balance;

        Account(int id, int balance) {
            this.id = id;
            this.balance = balance;
        }
    }

    static boolean transfer(Account from, Account to, int amount) {
        Account first = from.id < to.id ? from : to;
        Account second = first == from ? to : from;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                if (from.balance < amount) return false;
                from.balance -= amount;
                to.balance += amount;
                return true;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        Account a = new Account(1, 100), b = new Account(2, 100);
        Thread t = new Thread(() -> transfer(a, b, 30));
        Thread u = new Thread(() -> transfer(b, a, 50));
        t.start();
        u.start();
        t.join();
        u.join();
        if (a.balance != 120 || b.balance != 80) throw new AssertionError(a.balance + " " + b.balance);
    }
}
