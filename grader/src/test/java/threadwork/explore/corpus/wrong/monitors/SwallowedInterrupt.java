// finds: STUCK — the interrupt that should end the worker is swallowed in its waiting loop
package threadwork.explore.corpus.wrong.monitors;

public final class SwallowedInterrupt {
    private boolean job;

    private synchronized void work() {
        while (!job) {
            try {
                wait();
            } catch (InterruptedException e) {
                // cannot happen
            }
        }
    }

    public static void scenario() throws Exception {
        SwallowedInterrupt s = new SwallowedInterrupt();
        Thread t = new Thread(s::work);
        t.start();
        t.interrupt();
        t.join();
    }
}
