package threadwork.explore;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Two threads that take the same two locks the other way round, and give way to each other. */
final class LockstepScenarios {

    private LockstepScenarios() {
    }

    /** Takes both locks, at some time. */
    private interface Way {
        void take(ReentrantLock first, ReentrantLock second);
    }

    static void pausesForTheSameTime() throws InterruptedException {
        bothTake((first, second) -> tries(first, second, () -> 1_000_000));
    }

    static void pausesAtRandom() throws InterruptedException {
        bothTake((first, second) -> tries(first, second, () -> ThreadLocalRandom.current().nextLong(1_000_000)));
    }

    @SuppressWarnings("deprecation") // threadId() is not in 17
    static void pausesByTheThread() throws InterruptedException {
        bothTake((first, second) -> tries(first, second, () -> 1_000_000 * Thread.currentThread().getId()));
    }

    static void waitsForTheSameTime() throws InterruptedException {
        bothTake((first, second) -> {
            while (true) {
                first.lock();
                if (isTaken(second)) {
                    return;
                }
                first.unlock();
            }
        });
    }

    static void waitsInOrder() throws InterruptedException {
        bothTake((first, second) -> {
            boolean swap = System.identityHashCode(first) > System.identityHashCode(second);
            (swap ? second : first).lock();
            (swap ? first : second).lock();
        });
    }

    static void waitsInACircle() throws InterruptedException {
        bothTake((first, second) -> {
            first.lock();
            second.lock();
        });
    }

    private static void bothTake(Way way) throws InterruptedException {
        ReentrantLock one = new ReentrantLock();
        ReentrantLock other = new ReentrantLock();
        Thread thread = new Thread(() -> takeAndGiveBack(way, one, other));
        thread.start();
        takeAndGiveBack(way, other, one);
        thread.join();
    }

    private static void takeAndGiveBack(Way way, ReentrantLock first, ReentrantLock second) {
        way.take(first, second);
        second.unlock();
        first.unlock();
    }

    private static void tries(ReentrantLock first, ReentrantLock second, LongSupplier pause) {
        while (true) {
            if (first.tryLock()) {
                if (second.tryLock()) {
                    return;
                }
                first.unlock();
            }
            LockSupport.parkNanos(pause.getAsLong());
        }
    }

    private static boolean isTaken(ReentrantLock lock) {
        try {
            return lock.tryLock(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
