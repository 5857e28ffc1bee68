package threadwork.explore.corpus.right.monitors;

public final class InterruptAWaiter {
    private final Object never = new Object();
    private boolean gotIt;
    private boolean flagAfter;

    private void waitForEver() {
        synchronized (never) {
            try {
                while (true) never.wait();
            } catch (InterruptedException e) {
                gotIt = true;
                flagAfter = Thread.currentThread().isInterrupted();
            }
        }
    }

    public static void scenario() throws Exception {
        InterruptAWaiter w = new InterruptAWaiter();
        Thread t = new Thread(w::waitForEver);
        t.start();
        t.interrupt();
        t.join();
        if (!w.gotIt) throw new AssertionError("no InterruptedException");
        if (w.flagAfter) throw new AssertionError("wait() did not clear the flag");
    }
}
