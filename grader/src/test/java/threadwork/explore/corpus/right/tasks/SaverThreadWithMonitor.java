package threadwork.explore.corpus.right.tasks;

/** The saver sleeps on a monitor until there is something to save or the program ends. */
public final class SaverThreadWithMonitor {
    private final Object lock = new Object();
    private int version;
    private int saved;
    private boolean closing;

    private void saverLoop() {
        synchronized (lock) {
            while (true) {
                while (version == saved && !closing) {
                    try {
                        lock.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                if (version == saved) return;
                saved = version;
            }
        }
    }

    private void change() {
        synchronized (lock) {
            version++;
            lock.notifyAll();
        }
    }

    private void close() {
        synchronized (lock) {
            closing = true;
            lock.notifyAll();
        }
    }

    public static void scenario() throws Exception {
        SaverThreadWithMonitor doc = new SaverThreadWithMonitor();
        Thread saver = new Thread(doc::saverLoop, "saver");
        saver.start();
        doc.change();
        doc.change();
        doc.close();
        saver.join();
        synchronized (doc.lock) {
            if (doc.saved != 2) throw new AssertionError("saved version " + doc.saved);
        }
    }
}
