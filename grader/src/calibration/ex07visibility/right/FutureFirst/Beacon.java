package threadwork.ex07visibility;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final FutureTask<Settings> first;
    private volatile Settings published;
    private volatile boolean running = true;

    public Beacon(Supplier<Settings> factory) {
        first = new FutureTask<>(() -> copyOf(factory.get()));
    }

    public void run(Consumer<Settings> lamp) {
        while (running) {
            lamp.accept(current());
        }
    }

    public void stop() {
        running = false;
    }

    public void publish(Settings settings) {
        published = copyOf(settings);
    }

    public Settings current() {
        Settings now = published;
        if (now != null) {
            return copyOf(now);
        }
        first.run();
        try {
            return copyOf(first.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
