// caught by: nobody_outside_can_change_the_settings_of_a_beacon — it keeps the very object that the caller may go on changing
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

    public synchronized void publish(Settings settings) {
        this.settings = settings;
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
