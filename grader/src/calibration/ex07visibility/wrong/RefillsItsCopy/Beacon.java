// caught by: nobody_outside_can_change_the_settings_of_a_beacon — one object for all flashes of a run, which is filled anew for each
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
        Settings shown = new Settings("", 0);
        while (!stopped) {
            Settings now = kept();
            shown.setColour(now.colour());
            shown.setSeconds(now.seconds());
            lamp.accept(shown);
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
