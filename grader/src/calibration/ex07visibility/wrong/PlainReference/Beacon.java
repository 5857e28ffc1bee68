// caught by: whoever_needs_settings_is_sure_to_see_them_whole — publish writes under the lock, and current() reads without it
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private Settings settings;

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
        this.settings = copyOf(settings);
    }

    public Settings current() {
        synchronized (this) {
            if (settings == null) {
                settings = copyOf(factory.get());
            }
        }
        return copyOf(settings);
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
