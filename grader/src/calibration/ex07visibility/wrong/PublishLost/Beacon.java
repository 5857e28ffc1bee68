// caught by: settings_are_never_mixed_and_never_lost — publish does not take the lock, and what the factory made overwrites it
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

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
        this.settings = copyOf(settings);
    }

    public Settings current() {
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
