package threadwork.checks.ex06race;

import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Holds many locks at once, of whatever kind they are, while something else goes on. */
final class Hold {

    private Hold() {
    }

    /** Runs {@code meanwhile} while this thread holds the monitor of each, and each that is itself a lock of the JDK's. */
    static void all(Collection<?> things, Runnable meanwhile) {
        next(things.iterator(), meanwhile);
    }

    private static void next(Iterator<?> things, Runnable meanwhile) {
        if (!things.hasNext()) {
            meanwhile.run();
            return;
        }
        Object thing = things.next();
        Runnable release = take(thing);
        try {
            synchronized (thing) {
                next(things, meanwhile);
            }
        } finally {
            release.run();
        }
    }

    /** Takes it if it is free, and says how to give it back. A lock class of the student's own is not trusted to return. */
    private static Runnable take(Object thing) {
        if (thing.getClass().getClassLoader() == null) {
            if (thing instanceof Lock lock && lock.tryLock()) {
                return lock::unlock;
            }
            if (thing instanceof ReadWriteLock lock && lock.writeLock().tryLock()) {
                return lock.writeLock()::unlock;
            }
            if (thing instanceof StampedLock lock && lock.tryWriteLock() != 0) {
                return lock::tryUnlockWrite;
            }
            if (thing instanceof Semaphore permits) {
                int taken = permits.drainPermits();
                return () -> permits.release(taken);
            }
        }
        return () -> { };
    }
}
