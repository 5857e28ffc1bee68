package threadwork.{id};

import java.util.concurrent.locks.ReentrantLock;

public final class {Type} {

    private final ReentrantLock lock = new ReentrantLock();
    private long sum;

    public void add(long amount) {
        lock.lock();
        try {
            sum += amount;
        } finally {
            lock.unlock();
        }
    }

    public long sum() {
        lock.lock();
        try {
            return sum;
        } finally {
            lock.unlock();
        }
    }
}
