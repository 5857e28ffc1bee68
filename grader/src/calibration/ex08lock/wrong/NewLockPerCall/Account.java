// caught by: every_operation_waits_while_a_change_is_under_way — a lock that is made in the method is met by nobody else
package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

public final class Account {

    private final LongConsumer listener;
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            lock.unlock();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        ReentrantLock lock = new ReentrantLock();
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
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        ReentrantLock lock = new ReentrantLock();
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
