// finds: STUCK — waits on the inner monitor while it holds the outer one, which the notifier needs
package threadwork.explore.corpus.wrong.monitors;

public final class NestedMonitorLockout {
    private final Object outer = new Object();
    private final Object inner = new Object();
    private boolean full;

    void take() throws InterruptedException {
        synchronized (outer) {
            synchronized (inner) {
                while (!full) inner.wait();
                full = false;
            }
        }
    }

    void put() {
        synchronized (outer) {
            synchronized (inner) {
                full = true;
                inner.notifyAll();
            }
        }
    }

    public static void scenario() throws Exception {
        NestedMonitorLockout n = new NestedMonitorLockout();
        Thread taker = new Thread(() -> {
            try {
                n.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread putter = new Thread(n::put);
        taker.start();
        putter.start();
        taker.join();
        putter.join();
    }
}
