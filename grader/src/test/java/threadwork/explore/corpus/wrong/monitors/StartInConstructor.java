// finds: RACE — the constructor starts the thread and writes a field afterwards
package threadwork.explore.corpus.wrong.monitors;

public final class StartInConstructor implements Runnable {
    private final Thread thread;
    private int limit;
    private int saw;

    StartInConstructor() {
        thread = new Thread(this);
        thread.start();
        limit = 10;
    }

    @Override public void run() { saw = limit; }

    public static void scenario() throws Exception {
        StartInConstructor s = new StartInConstructor();
        s.thread.join();
        if (s.saw != 10) throw new AssertionError("saw " + s.saw);
    }
}
