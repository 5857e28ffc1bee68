// finds: EXCEPTION — notifyAll without owning the monitor (IllegalMonitorStateException)
package threadwork.explore.corpus.wrong.monitors;

public final class NotifyWithoutLock {
    private volatile boolean waiting;

    private synchronized void nap() throws InterruptedException {
        waiting = true;
        wait(1);
        waiting = false;
    }

    private void wake() {
        if (waiting) notifyAll();
    }

    public static void scenario() throws Exception {
        NotifyWithoutLock n = new NotifyWithoutLock();
        Thread sleeper = new Thread(() -> {
            try {
                n.nap();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread waker = new Thread(n::wake);
        sleeper.start();
        waker.start();
        sleeper.join();
        waker.join();
    }
}
