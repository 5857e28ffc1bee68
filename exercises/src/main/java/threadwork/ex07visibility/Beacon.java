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

    /**
     * @param factory makes the settings that hold until the first {@link #publish}. It is asked when they are needed, and never
     *                twice, even if several threads need them at once; if none ever does, it is not asked at all. It never
     *                returns null and never throws. What it returns is copied before anybody else gets it: the factory
     *                may keep its own object, and change it later
     */
    public Beacon(Supplier<Settings> factory) {
        // TODO: keep the factory.
    }

    /**
     * Flashes until the beacon is stopped, on the thread that calls it. Several threads may run the same beacon, each with a
     * lamp of its own.
     *
     * @param lamp flashes once, with the {@link #current} settings, which are asked for anew before each flash: a copy for this
     *             flash alone, which the lamp may change or keep
     */
    public void run(Consumer<Settings> lamp) {
        // TODO: a loop. How does it get to know that another thread has called stop?
        throw new UnsupportedOperationException("TODO: Beacon.run is yours to write");
    }

    /**
     * Stops the beacon for good: every run ends, also one that begins later. Does not wait for that. After this call has
     * returned, each run begins at most one more flash.
     */
    public void stop() {
        // TODO: write something that every running thread is sure to read.
        throw new UnsupportedOperationException("TODO: Beacon.stop is yours to write");
    }

    /**
     * Replaces the settings.
     *
     * @param settings not null; copied, so whatever the caller does with its own object afterwards, no beacon and no lamp sees
     */
    public void publish(Settings settings) {
        // TODO: copy first, then make the copy visible, all of it at once.
        throw new UnsupportedOperationException("TODO: Beacon.publish is yours to write");
    }

    /**
     * The settings that were published last, or else the factory's; never some of one and some of another.
     *
     * @return a copy, another one each time, with which the caller may do what it likes
     */
    public Settings current() {
        // TODO: who asks first has the factory make them, while others may ask or publish too.
        throw new UnsupportedOperationException("TODO: Beacon.current is yours to write");
    }
}
