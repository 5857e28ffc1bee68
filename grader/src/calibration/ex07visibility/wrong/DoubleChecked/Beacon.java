// caught by: the_first_settings_are_seen_whole_by_all — double-checked locking, and the field of the first look is not volatile
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private volatile Settings published;
    private Settings first;

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
        published = copyOf(settings);
    }

    public Settings current() {
        Settings now = published;
        return copyOf(now == null ? first() : now);
    }

    private Settings first() {
        if (first == null) {
            synchronized (this) {
                if (first == null) {
                    first = copyOf(factory.get());
                }
            }
        }
        return first;
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
