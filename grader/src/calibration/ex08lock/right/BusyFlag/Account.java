package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/** A lock and a condition: the account is busy from the look at the balance to the end of the listener. */
public class Account {

    private final LongConsumer listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private Thread busy;
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        begin();
        try {
            balance += amount;
            listener.accept(balance);
        } finally {
            end();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        begin();
        try {
            if (balance < amount) {
                throw new IllegalStateException();
            }
            balance -= amount;
            listener.accept(balance);
        } finally {
            end();
        }
    }

    public long balance() {
        lock.lock();
        try {
            while (busy != null && busy != Thread.currentThread()) {
                free.awaitUninterruptibly();
            }
            return balance;
        } finally {
            lock.unlock();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (busy != null) {
                if (left <= 0) {
                    return false;
                }
                left = free.awaitNanos(left);
            }
            if (balance < amount) {
                return false;
            }
            busy = Thread.currentThread();
            balance -= amount;
        } finally {
            lock.unlock();
        }
        try {
            listener.accept(balance);
        } finally {
            end();
        }
        return true;
    }

    private void begin() {
        lock.lock();
        try {
            while (busy != null) {
                free.awaitUninterruptibly();
            }
            busy = Thread.currentThread();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            busy = null;
            free.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void check(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException();
        }
    }
}
