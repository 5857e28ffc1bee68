// finds: STUCK — waits on the lock object, but notifies this
package threadwork.explore.corpus.wrong.monitors;

public final class NotifiesAnotherObject {
    private final Object lock = new Object();
    private boolean done;

    void finish() {
        synchronized (lock) { done = true; }
        synchronized (this) { notifyAll(); }
    }

    void await() throws InterruptedException {
        synchronized (lock) {
            while (!done) lock.wait();
        }
    }

    public static void scenario() throws Exception {
        NotifiesAnotherObject n = new NotifiesAnotherObject();
        Thread t = new Thread(n::finish);
        t.start();
        n.await();
        t.join();
    }
}
