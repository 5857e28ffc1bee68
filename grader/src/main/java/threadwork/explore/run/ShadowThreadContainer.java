package threadwork.explore.run;

/** Stands in for the JDK's own bookkeeping of the threads of a pool (from JDK 21 on). */
public final class ShadowThreadContainer {

    private ShadowThreadContainer() {
    }

    public static ShadowThreadContainer create(String name) {
        return new ShadowThreadContainer();
    }

    public static ShadowThreadContainer create(ShadowThreadContainer parent, String name) {
        return new ShadowThreadContainer();
    }

    public static ShadowThreadContainer root() {
        return new ShadowThreadContainer();
    }

    public void start(ShadowThread thread) {
        thread.start();
    }

    public void onStart(ShadowThread thread) {
        // Nobody asks for the threads.
    }

    public void onExit(ShadowThread thread) {
        // Nobody asks for the threads.
    }

    public void close() {
        // There is nothing to close.
    }
}
