package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Flashes a lamp again and again until it is stopped; its settings may change meanwhile. Every method is for any number of
 * threads at the same time, and a lamp may call them too.
 *
 * <p>What one thread has done, every other is sure to see: {@link #publish} and {@link #current} behave as if they were called one
 * after the other, each at one moment between its beginning and its end. And there is no data race in a beacon: when two threads
 * use the same field or element and one of them writes it, then a lock, a volatile field, or something that works like them
 * decides which of the two came first.
 *
 * <p>Nobody waits for a lamp, and no beacon has to do with another.
 */
public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    /** Null until first needed. Written under the lock; an object that is in here is never changed again, so reading needs no lock. */
    private volatile Settings settings;

    /**
     * @param factory makes the settings that hold until the first {@link #publish}. It is asked when they are needed, and never
     *                twice, even if several threads need them at once; if none ever does, it is not asked at all. It never
     *                returns null and never throws. What it returns is copied before anybody else gets it: the factory
     *                may keep its own object, and change it later
     */
    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    /**
     * Flashes until the beacon is stopped, on the thread that calls it. Several threads may run the same beacon, each with a
     * lamp of its own.
     *
     * @param lamp flashes once, with the {@link #current} settings, which are asked for anew before each flash: a copy for this
     *             flash alone, which the lamp may change or keep
     */
    public void run(Consumer<Settings> lamp) {
        while (!stopped) {
            lamp.accept(current());
        }
    }

    /**
     * Stops the beacon for good: every run ends, also one that begins later. Does not wait for that. After this call has
     * returned, each run begins at most one more flash.
     */
    public void stop() {
        stopped = true;
    }

    /**
     * Replaces the settings.
     *
     * @param settings not null; copied, so whatever the caller does with its own object afterwards, no beacon and no lamp sees
     */
    public synchronized void publish(Settings settings) {
        this.settings = copyOf(settings);
    }

    /**
     * The settings that were published last, or else the factory's; never some of one and some of another.
     *
     * @return a copy, another one each time, with which the caller may do what it likes
     */
    public Settings current() {
        Settings seen = settings;
        return copyOf(seen == null ? first() : seen);
    }

    /** Looks again, now that nobody else can write: another thread may have been here first, or in publish. */
    private synchronized Settings first() {
        if (settings == null) {
            settings = copyOf(factory.get());
        }
        return settings;
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
