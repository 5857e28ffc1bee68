// caught by: nobody_waits_for_a_lamp — stop() waits for the lock until the run is over, and the run for stop()
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private boolean stopped;
    private Settings settings;

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public synchronized void run(Consumer<Settings> lamp) {
        while (!stopped) {
            lamp.accept(current());
        }
    }

    public synchronized void stop() {
        stopped = true;
    }

    public synchronized void publish(Settings settings) {
        this.settings = copyOf(settings);
    }

    public synchronized Settings current() {
        Settings seen = settings;
        return copyOf(seen == null ? first() : seen);
    }

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
