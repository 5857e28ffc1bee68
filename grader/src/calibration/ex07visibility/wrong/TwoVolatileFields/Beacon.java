// caught by: settings_are_never_mixed_and_never_lost — each value is volatile, the two together are not one
package threadwork.ex07visibility;

import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private volatile boolean stopped;
    private volatile String colour;
    private volatile int seconds;

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
        seconds = settings.seconds();
        colour = settings.colour();
    }

    public Settings current() {
        if (colour == null) {
            askOnce();
        }
        return new Settings(colour, seconds);
    }

    private synchronized void askOnce() {
        if (colour == null) {
            Settings first = factory.get();
            seconds = first.seconds();
            colour = first.colour();
        }
    }
}
