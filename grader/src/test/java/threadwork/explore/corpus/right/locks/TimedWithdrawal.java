package threadwork.explore.corpus.right.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Bank account whose withdrawal waits for money, but not longer than the given time. */
public final class TimedWithdrawal {

    private static class BankAccount {
        private final ReentrantLock mutex = new ReentrantLock();
        private final Condition moneyArrived = mutex.newCondition();
        private long balance;

        void deposit(long amount) {
            mutex.lock();
            try {
                balance += amount;
                moneyArrived.signalAll();
            } finally {
                mutex.unlock();
            }
        }

        boolean tryWithdraw(long amount, long timeout, TimeUnit unit) throws InterruptedException {
            long nanos = unit.toNanos(timeout);
            mutex.lock();
            try {
                while (balance < amount) {
                    if (nanos <= 0L) {
                        return false;
                    }
                    nanos = moneyArrived.awaitNanos(nanos);
                }
                balance -= amount;
                return true;
            } finally {
                mutex.unlock();
            }
        }

        long balance() {
            mutex.lock();
            try {
                return balance;
            } finally {
                mutex.unlock();
            }
        }
    }

    public static void scenario() throws Exception {
        final BankAccount account = new BankAccount();
        final boolean[] paid = new boolean[1];
        Thread customer = new Thread(new Runnable() {
            @Override
            public void run() {
                try {
                    paid[0] = account.tryWithdraw(80, 2, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }, "customer");
        Thread employer = new Thread(new Runnable() {
            @Override
            public void run() {
                account.deposit(50);
                account.deposit(50);
            }
        }, "employer");
        customer.start();
        employer.start();
        customer.join();
        employer.join();
        long expected = paid[0] ? 20 : 100;
        if (account.balance() != expected) {
            throw new AssertionError("balance " + account.balance() + ", expected " + expected);
        }
    }
}
