// caught by: every_operation_waits_while_a_change_is_under_way — each method has a lock of its own
package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

public final class Account {

    private final LongConsumer listener;
    private final ReentrantLock depositLock = new ReentrantLock();
    private final ReentrantLock withdrawLock = new ReentrantLock();
    private final ReentrantLock balanceLock = new ReentrantLock();
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        depositLock.lock();
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            depositLock.unlock();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        withdrawLock.lock();
        try {
            if (balance < amount) {
                throw new IllegalStateException("not enough money");
            }
            balance -= amount;
            listener.accept(balance);
        } finally {
            withdrawLock.unlock();
        }
    }

    public long balance() {
        balanceLock.lock();
        try {
            return balance;
        } finally {
            balanceLock.unlock();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        if (!withdrawLock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
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
            withdrawLock.unlock();
        }
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
