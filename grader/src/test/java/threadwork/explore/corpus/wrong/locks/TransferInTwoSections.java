// finds: ASSERTION — the money is on no account between the two locked sections
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.ReentrantLock;

public final class TransferInTwoSections {
    static class Account {
        private final ReentrantLock lock = new ReentrantLock();
        private int balance;

        Account(int balance) { this.balance = balance; }

        void change(int by) {
            lock.lock();
            try { balance += by; } finally { lock.unlock(); }
        }
    }

    static int sum(Account x, Account y) {
        x.lock.lock();
        try {
            y.lock.lock();
            try { return x.balance + y.balance; } finally { y.lock.unlock(); }
        } finally { x.lock.unlock(); }
    }

    public static void scenario() throws Exception {
        Account a = new Account(60), b = new Account(40);
        Thread transfer = new Thread(() -> {
            a.change(-10);
            b.change(10);
        });
        transfer.start();
        int audit = sum(a, b);
        transfer.join();
        if (audit != 100) throw new AssertionError("audit " + audit);
    }
}
