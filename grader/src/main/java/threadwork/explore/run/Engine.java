package threadwork.explore.run;

import java.util.List;

/** Runs executions, one at a time in a JVM. Used by one thread. */
public final class Engine implements AutoCloseable {

    private static final Object ONE_AT_A_TIME = new Object();

    private final Carriers carriers = new Carriers();
    private final Statics statics;

    /** @param loader defines the explored classes */
    public Engine(ClassLoader loader) {
        statics = Statics.of(loader);
    }

    /**
     * Runs {@code body} once.
     *
     * @throws IllegalStateException if a thread of an earlier execution never came back: this JVM can explore no more
     */
    public Outcome run(ScenarioBody body, Settings settings, Choices choices) {
        synchronized (ONE_AT_A_TIME) {
            if (statics.isLost()) {
                throw new IllegalStateException("a thread of an earlier execution never came back");
            }
            return new Execution(settings, choices, carriers, statics).run(body);
        }
    }

    /** The classes of that loader whose initialisers had to be put off, the outermost first. */
    public static List<String> whoseInitialisersWait(ClassLoader loader) {
        return Statics.of(loader).waiting();
    }

    @Override
    public void close() {
        carriers.close();
    }
}
