package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

public final class Account {

    private final LongConsumer listener;
    private final ReentrantLock lock = new ReentrantLock();
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        takeLock();
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            lock.unlock();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        takeLock();
        try {
            if (balance < amount) {
                throw new IllegalStateException("not enough money");
            }
            balance -= amount;
            listener.accept(balance);
        } finally {
            lock.unlock();
        }
    }

    public long balance() {
        takeLock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        boolean mine = lock.tryLock();
        if (!mine) {
            mine = lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS);
        }
        if (mine) {
            try {
                boolean enough = balance >= amount;
                if (enough) {
                    withdraw(amount);
                }
                return enough;
            } finally {
                lock.unlock();
            }
        }
        return false;
    }

    /** Nobody waits for a dead lock here: an interrupt ends the wait, and the caller is told. */
    private void takeLock() {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted while waiting for the account");
        }
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
