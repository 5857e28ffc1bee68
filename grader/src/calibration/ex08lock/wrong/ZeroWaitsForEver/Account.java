// caught by: try_withdraw_gives_up_while_the_account_is_locked — wait(0) is no short wait but an endless one
package threadwork.ex08lock;

import java.time.Duration;
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
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            giveBack();
        }
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
            giveBack();
        }
    }

    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            giveBack();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        synchronized (this) {
            if (!lock.tryLock()) {
                wait(limit.toMillis());
                if (!lock.tryLock()) {
                    return false;
                }
            }
        }
        try {
            if (balance < amount) {
                return false;
            }
            balance -= amount;
            listener.accept(balance);
            return true;
        } finally {
            giveBack();
        }
    }

    private void giveBack() {
        lock.unlock();
        synchronized (this) {
            notifyAll();
        }
    }

    private static void check(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
