// finds: STUCK — the actor decides to wait outside the lock and may miss the only notify
package threadwork.explore.corpus.wrong.tasks;

public final class MailboxMissedSignal {
    private final Object lock = new Object();
    private volatile String message;

    private void actor() {
        if (message == null) {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private void tell(String text) {
        message = text;
        synchronized (lock) {
            lock.notify();
        }
    }

    public static void scenario() throws Exception {
        MailboxMissedSignal box = new MailboxMissedSignal();
        Thread actor = new Thread(box::actor, "actor");
        actor.start();
        box.tell("hello");
        actor.join();
    }
}
