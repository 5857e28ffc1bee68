// finds: EXCEPTION — both callers see "not started" and both call start (IllegalThreadStateException)
package threadwork.explore.corpus.wrong.monitors;

public final class StartedTwice {
    private volatile boolean started;
    private final Thread background = new Thread(() -> { });

    void ensureStarted() {
        if (!started) {
            started = true;
            background.start();
        }
    }

    public static void scenario() throws Exception {
        StartedTwice s = new StartedTwice();
        Thread a = new Thread(s::ensureStarted), b = new Thread(s::ensureStarted);
        a.start();
        b.start();
        a.join();
        b.join();
        s.background.join();
    }
}
