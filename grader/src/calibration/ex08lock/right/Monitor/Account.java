package threadwork.ex08lock;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** The same promises kept with a monitor: a lock of our own that knows its owner, and waits with a limit. */
public class Account {

    private final LongConsumer listener;
    private final Object monitor = new Object();
    private Thread owner;
    private int depth;
    private long balance;

    public Account(LongConsumer listener) {
        this.listener = listener;
    }

    public void deposit(long amount) {
        check(amount);
        take();
        try {
            change(amount);
        } finally {
            giveBack();
        }
    }

    public void withdraw(long amount) {
        check(amount);
        take();
        try {
            if (amount > balance) {
                throw new IllegalStateException("too much");
            }
            change(-amount);
        } finally {
            giveBack();
        }
    }

    public long balance() {
        take();
        try {
            return balance;
        } finally {
            giveBack();
        }
    }

    public boolean tryWithdraw(long amount, Duration limit) throws InterruptedException {
        check(amount);
        if (!takeWithin(limit)) {
            return false;
        }
        try {
            if (amount > balance) {
                return false;
            }
            change(-amount);
            return true;
        } finally {
            giveBack();
        }
    }

    private void change(long by) {
        balance += by;
        listener.accept(balance);
    }

    private void take() {
        boolean interrupted = false;
        synchronized (monitor) {
            while (owner != null && owner != Thread.currentThread()) {
                try {
                    monitor.wait();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            enter();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean takeWithin(Duration limit) throws InterruptedException {
        long begin = System.nanoTime();
        synchronized (monitor) {
            while (owner != null && owner != Thread.currentThread()) {
                long left = limit.toNanos() - (System.nanoTime() - begin);
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(monitor, Math.max(left, 1_000_000));
            }
            enter();
            return true;
        }
    }

    private void enter() {
        owner = Thread.currentThread();
        depth++;
    }

    private void giveBack() {
        synchronized (monitor) {
            if (--depth == 0) {
                owner = null;
                monitor.notifyAll();
            }
        }
    }

    private static void check(long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
    }
}
