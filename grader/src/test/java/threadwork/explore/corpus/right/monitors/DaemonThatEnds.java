package threadwork.explore.corpus.right.monitors;

public final class DaemonThatEnds {
    private String report = "none";
    private boolean written;

    private void write() {
        synchronized (this) {
            report = Thread.currentThread().isDaemon() ? "from a daemon" : "from a user thread";
            written = true;
            notifyAll();
        }
    }

    public static void scenario() throws Exception {
        DaemonThatEnds d = new DaemonThatEnds();
        Thread t = new Thread(d::write);
        t.setDaemon(true);
        t.start();
        String r;
        synchronized (d) {
            while (!d.written) d.wait();
            r = d.report;
        }
        t.join();
        if (!r.equals("from a daemon")) throw new AssertionError(r);
    }
}
