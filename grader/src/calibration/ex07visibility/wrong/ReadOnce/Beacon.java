// caught by: a_run_goes_on_with_new_settings — the settings are read before the loop, and never again
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
        Settings settings = current();
        while (!stopped) {
            lamp.accept(copyOf(settings));
        }
    }

    public void stop() {
        stopped = true;
    }

    public synchronized void publish(Settings settings) {
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
