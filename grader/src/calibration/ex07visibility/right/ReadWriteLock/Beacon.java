package threadwork.ex07visibility;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    /** All guarded by the lock; the settings are changed in place. */
    private final Settings settings = new Settings("", 0);
    private boolean known;
    private boolean stopped;

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public void run(Consumer<Settings> lamp) {
        while (true) {
            lock.readLock().lock();
            try {
                if (stopped) {
                    return;
                }
            } finally {
                lock.readLock().unlock();
            }
            lamp.accept(current());
        }
    }

    public void stop() {
        lock.writeLock().lock();
        stopped = true;
        lock.writeLock().unlock();
    }

    public void publish(Settings next) {
        lock.writeLock().lock();
        try {
            set(next);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void set(Settings next) {
        settings.setColour(next.colour());
        settings.setSeconds(next.seconds());
        known = true;
    }

    public Settings current() {
        lock.readLock().lock();
        try {
            if (known) {
                return new Settings(settings.colour(), settings.seconds());
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (!known) {
                set(factory.get());
            }
            return new Settings(settings.colour(), settings.seconds());
        } finally {
            lock.writeLock().unlock();
        }
    }
}
