// caught by: nobody_outside_can_change_the_settings_of_a_beacon — as long as nothing new is published, all flashes of a run share one copy
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
        Settings original = null;
        Settings copy = null;
        while (!stopped) {
            Settings now = kept();
            if (now != original) {
                original = now;
                copy = copyOf(now);
            }
            lamp.accept(copy);
        }
    }

    public void stop() {
        stopped = true;
    }

    public synchronized void publish(Settings settings) {
        this.settings = copyOf(settings);
    }

    public Settings current() {
        return copyOf(kept());
    }

    private Settings kept() {
        Settings seen = settings;
        return seen == null ? first() : seen;
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
