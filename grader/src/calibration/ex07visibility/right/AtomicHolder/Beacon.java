package threadwork.ex07visibility;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private record Values(String colour, int seconds) {

        static Values of(Settings settings) {
            return new Values(settings.colour(), settings.seconds());
        }
    }

    private final Supplier<Settings> factory;
    private final Object asking = new Object();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<Values> values = new AtomicReference<>();

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public void run(Consumer<Settings> lamp) {
        while (!stopped.get()) {
            lamp.accept(current());
        }
    }

    public void stop() {
        stopped.set(true);
    }

    public void publish(Settings settings) {
        values.set(Values.of(settings));
    }

    public Settings current() {
        if (values.get() == null) {
            synchronized (asking) {
                if (values.get() == null) {
                    values.compareAndSet(null, Values.of(factory.get()));
                }
            }
        }
        Values seen = values.get();
        return new Settings(seen.colour(), seen.seconds());
    }
}
