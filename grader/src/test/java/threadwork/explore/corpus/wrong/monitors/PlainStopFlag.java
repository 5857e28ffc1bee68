// finds: RACE — the stop flag is neither volatile nor guarded
package threadwork.explore.corpus.wrong.monitors;

public final class PlainStopFlag {
    private boolean stop;

    public static void scenario() throws Exception {
        PlainStopFlag f = new PlainStopFlag();
        Thread t = new Thread(() -> {
            for (int i = 0; i < 3 && !f.stop; i++) Thread.yield();
        });
        t.start();
        f.stop = true;
        t.join();
    }
}
