package threadwork.ex07visibility;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Remembers from flash to flash what cannot change, and makes an object of it for each. */
public final class Beacon {

    private record Shown(String colour, int seconds) {

        Settings fresh() {
            return new Settings(colour, seconds);
        }
    }

    private final Supplier<Settings> factory;
    private final StampedLock lock = new StampedLock();
    private volatile boolean stopped;
    private Shown shown;

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public void run(Consumer<Settings> lamp) {
        Shown last = null;
        while (!stopped) {
            Shown now = look();
            if (!now.equals(last)) {
                last = now;
            }
            lamp.accept(last.fresh());
        }
    }

    public void stop() {
        stopped = true;
    }

    public void publish(Settings settings) {
        Shown next = new Shown(settings.colour(), settings.seconds());
        long stamp = lock.writeLock();
        try {
            shown = next;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Settings current() {
        return look().fresh();
    }

    private Shown look() {
        long stamp = lock.writeLock();
        try {
            if (shown == null) {
                Settings first = factory.get();
                shown = new Shown(first.colour(), first.seconds());
            }
            return shown;
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
