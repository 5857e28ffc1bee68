// caught by: try_withdraw_waits_as_long_as_its_limit_says — toMillis() cuts off what is less than a millisecond
package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * An account for many threads. It starts at 0. Amounts are in cents, and balances stay far inside the range of a {@code long}.
 *
 * <p>One operation at a time: from before it looks at the balance until it ends, an operation has the account locked, and every
 * other operation of this account sleeps until the account is free, without a limit of time; only {@link #tryWithdraw} has one.
 * The account is free again however an operation ends. Accounts never wait for each other.
 */
public final class Account {

    private final LongConsumer listener;
    private final ReentrantLock lock = new ReentrantLock();
    /** Guarded by the lock. */
    private long balance;

    /**
     * @param listener called once after each change, with the new balance, <em>while the account is still locked</em>. It may
     *                 take its time, ask this account for its {@link #balance}, and throw whatever it likes: then the change
     *                 stays, and what it threw reaches the caller of the operation as it is.
     */
    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    /**
     * Adds {@code amount}.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1
     */
    public void deposit(long amount) {
        requirePositive(amount);
        lock.lock();
        try {
            change(amount);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes {@code amount} away.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1
     * @throws IllegalStateException if the balance is less than {@code amount}; then it stays as it is
     */
    public void withdraw(long amount) {
        requirePositive(amount);
        lock.lock();
        try {
            if (balance < amount) {
                throw new IllegalStateException("The balance is " + balance + ", less than " + amount);
            }
            change(-amount);
        } finally {
            lock.unlock();
        }
    }

    /** The balance; never one from the middle of another operation. */
    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes {@code amount} away, if the account gets free in time.
     *
     * @param limit how long to wait for the account, zero or longer; with zero it must be free at once
     * @return whether the amount was taken: false if the account was not free in time, or if its balance is less
     * @throws IllegalArgumentException if {@code amount} is less than 1
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        requirePositive(amount);
        if (!lock.tryLock(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            if (balance < amount) {
                return false;
            }
            change(-amount);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Caller holds the lock. The listener comes last: if it throws, the change is made. */
    private void change(long difference) {
        balance += difference;
        listener.accept(balance);
    }

    private static void requirePositive(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("An amount is at least 1, not " + amount);
        }
    }
}
