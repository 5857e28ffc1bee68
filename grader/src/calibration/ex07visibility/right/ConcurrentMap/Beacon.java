package threadwork.ex07visibility;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Beacon {

    private final Supplier<Settings> factory;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final ConcurrentMap<String, Settings> settings = new ConcurrentHashMap<>();

    public Beacon(Supplier<Settings> factory) {
        this.factory = factory;
    }

    public void run(Consumer<Settings> lamp) {
        while (stop.getCount() > 0) {
            lamp.accept(current());
        }
    }

    public void stop() {
        stop.countDown();
    }

    public void publish(Settings next) {
        settings.put("now", copyOf(next));
    }

    public Settings current() {
        return copyOf(settings.computeIfAbsent("now", name -> copyOf(factory.get())));
    }

    private static Settings copyOf(Settings other) {
        return new Settings(other.colour(), other.seconds());
    }
}
