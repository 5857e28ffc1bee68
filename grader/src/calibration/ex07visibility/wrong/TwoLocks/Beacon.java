// caught by: whoever_needs_settings_is_sure_to_see_them_whole — publish and current() take a lock each, and not the same one
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private Settings settings;
    private final Object publishing = new Object();
    private final Object looking = new Object();

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
        Settings copy = copyOf(settings);
        synchronized (publishing) {
            this.settings = copy;
        }
    }

    public Settings current() {
        synchronized (looking) {
            if (settings == null) {
                settings = copyOf(factory.get());
            }
            return copyOf(settings);
        }
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
