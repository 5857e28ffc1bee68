// caught by: beacons_have_nothing_to_do_with_each_other — one lock for all beacons: they wait for each other's factories
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private static final Object LOCK = new Object();
    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private volatile Settings settings;

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public void run(Consumer<Settings> lamp) {
        while (!stopped) {
            lamp.accept(current());
        }
    }

    public void stop() {
        stopped = true;
    }

    public void publish(Settings settings) {
        synchronized (LOCK) {
            this.settings = copyOf(settings);
        }
    }

    public Settings current() {
        Settings seen = settings;
        return copyOf(seen == null ? first() : seen);
    }

    private Settings first() {
        synchronized (LOCK) {
            if (settings == null) {
                settings = copyOf(factory.get());
            }
            return settings;
        }
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
