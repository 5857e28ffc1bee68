// finds: STUCK — wait without a condition: the notification can come first
package threadwork.explore.corpus.wrong.monitors;

public final class LostWakeUp {
    private final Object bell = new Object();

    void sleepUntilBell() throws InterruptedException {
        synchronized (bell) { bell.wait(); }
    }

    void ring() {
        synchronized (bell) { bell.notifyAll(); }
    }

    public static void scenario() throws Exception {
        LostWakeUp l = new LostWakeUp();
        Thread sleeper = new Thread(() -> {
            try {
                l.sleepUntilBell();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        sleeper.start();
        l.ring();
        sleeper.join();
    }
}
