// caught by: every_operation_waits_while_a_change_is_under_way — the listener is called when the account is free again
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
        long now;
        lock.lock();
        try {
            balance += amount;
            now = balance;
        } finally {
            lock.unlock();
        }
        listener.accept(now);
    }

    public void withdraw(long amount) {
        check(amount);
        lock.lock();
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
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        if (!lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            if (balance < amount) {
                return false;
            }
            balance -= amount;
            listener.accept(balance);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
