// caught by: the_listener_may_ask_for_the_balance — a Semaphore lets not even its own holder in again
package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public final class Account {

    private final LongConsumer listener;
    private final Semaphore lock = new Semaphore(1);
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        lock.acquireUninterruptibly();
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            lock.release();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        lock.acquireUninterruptibly();
        try {
            if (balance < amount) {
                throw new IllegalStateException("not enough money");
            }
            balance -= amount;
            listener.accept(balance);
        } finally {
            lock.release();
        }
    }

    public long balance() {
        lock.acquireUninterruptibly();
        try {
            return balance;
        } finally {
            lock.release();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        if (!lock.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
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
            lock.release();
        }
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
