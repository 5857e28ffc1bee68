// caught by: the_factory_is_asked_once — only one of two gets its settings in, but both have asked
package threadwork.ex07visibility;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private final AtomicReference<Settings> settings = new AtomicReference<>();

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

    public void publish(Settings next) {
        settings.set(copyOf(next));
    }

    public Settings current() {
        if (settings.get() == null) {
            settings.compareAndSet(null, copyOf(factory.get()));
        }
        return copyOf(settings.get());
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
