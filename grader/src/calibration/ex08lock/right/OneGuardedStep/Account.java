package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** All four go through one method that takes the lock and gives it back. */
public class Account {

    private final Lock mutex = new ReentrantLock();
    private final LongConsumer listener;
    private long cents;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        positive(amount);
        mutex.lock();
        guarded(() -> add(amount));
    }

    public void withdraw(long amount) {
        positive(amount);
        mutex.lock();
        if (!guarded(() -> cents >= amount && add(-amount))) {
            throw new IllegalStateException("only less than " + amount + " there");
        }
    }

    public long balance() {
        long[] seen = new long[1];
        mutex.lock();
        guarded(() -> {
            seen[0] = cents;
            return true;
        });
        return seen[0];
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        positive(amount);
        return mutex.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS) && guarded(() -> cents >= amount && add(-amount));
    }

    private boolean add(long amount) {
        cents += amount;
        listener.accept(cents);
        return true;
    }

    private boolean guarded(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } finally {
            mutex.unlock();
        }
    }

    private static void positive(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("amount: " + amount);
        }
    }
}
