// finds: STUCK — the flag is set under the lock, but nobody is notified
package threadwork.explore.corpus.wrong.monitors;

public final class FlagSetWithoutNotify {
    private boolean open;

    synchronized void open() { open = true; }

    synchronized void pass() throws InterruptedException {
        while (!open) wait();
    }

    public static void scenario() throws Exception {
        FlagSetWithoutNotify gate = new FlagSetWithoutNotify();
        Thread t = new Thread(() -> {
            try {
                gate.pass();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        t.start();
        gate.open();
        t.join();
    }
}
