// caught by: the_account_is_free_again_however_an_operation_ends — a listener that throws passes by unlock()
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
        lock.lock();
        balance += amount;
        listener.accept(balance);
        lock.unlock();
    }

    public void withdraw(long amount) {
        check(amount);
        lock.lock();
        if (balance < amount) {
            lock.unlock();
            throw new IllegalStateException("not enough money");
        }
        balance -= amount;
        listener.accept(balance);
        lock.unlock();
    }

    public long balance() {
        lock.lock();
        long seen = balance;
        lock.unlock();
        return seen;
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        if (!lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        boolean enough = balance >= amount;
        if (enough) {
            balance -= amount;
            listener.accept(balance);
        }
        lock.unlock();
        return enough;
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
