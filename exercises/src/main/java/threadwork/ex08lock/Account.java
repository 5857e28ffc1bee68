package threadwork.ex08lock;

import java.time.Duration;
import java.util.function.LongConsumer;

/**
 * An account for many threads. It starts at 0. Amounts are in cents, and balances stay far inside the range of a {@code long}.
 *
 * <p>One operation at a time: from before it looks at the balance until it ends, an operation has the account locked, and every
 * other operation of this account sleeps until the account is free, without a limit of time; only {@link #tryWithdraw} has one.
 * The account is free again however an operation ends. Accounts never wait for each other.
 */
public final class Account {

    /**
     * @param listener called once after each change, with the new balance, <em>while the account is still locked</em>. It may
     *                 take its time, ask this account for its {@link #balance}, and throw whatever it likes: then the change
     *                 stays, and what it threw reaches the caller of the operation as it is.
     */
    public Account(LongConsumer listener) {
        // TODO: keep the listener; a ReentrantLock belongs here too.
    }

    /**
     * Adds {@code amount}.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1
     */
    public void deposit(long amount) {
        // TODO: use your lock, and give it back in a finally.
        throw new UnsupportedOperationException("TODO: Account.deposit is yours to write");
    }

    /**
     * Takes {@code amount} away.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1
     * @throws IllegalStateException if the balance is less than {@code amount}; then it stays as it is
     */
    public void withdraw(long amount) {
        // TODO: look before you take, and let nobody in between.
        throw new UnsupportedOperationException("TODO: Account.withdraw is yours to write");
    }

    /** The balance; never one from the middle of another operation. */
    public long balance() {
        // TODO: reading is an operation like the others.
        throw new UnsupportedOperationException("TODO: Account.balance is yours to write");
    }

    /**
     * Takes {@code amount} away, if the account gets free in time.
     *
     * @param limit how long to wait for the account, zero or longer, and never less than that, be it a part of a millisecond;
     *              with zero it must be free at once
     * @return whether the amount was taken: false if the account was not free in time, or if its balance is less
     * @throws IllegalArgumentException if {@code amount} is less than 1
     * @throws InterruptedException if the thread is interrupted while it waits; then nothing is taken
     */
    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        // TODO: a Lock has a method that takes a time limit and tells you how it went.
        throw new UnsupportedOperationException("TODO: Account.tryWithdraw is yours to write");
    }
}
