package threadwork.explore.corpus.right.monitors;

public final class VolatileStopFlag implements Runnable {
    private volatile boolean stop;
    private int loops;
    private boolean ended;

    @Override
    public void run() {
        while (!stop) {
            loops++;
            Thread.yield();
        }
        ended = true;
    }

    public static void scenario() throws Exception {
        VolatileStopFlag task = new VolatileStopFlag();
        Thread t = new Thread(task);
        t.start();
        task.stop = true;
        t.join();
        if (!task.ended || task.loops < 0) throw new AssertionError("did not end properly");
    }
}
