// caught by: send_never_waits_for_a_delivery — nothing is in the background
package threadwork.ex18mail;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public final class Outbox implements AutoCloseable {

    public static final int MOST_AT_ONCE = 4;

    private final MailServer server;
    private final Executor ui;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public void send(Mail mail, Consumer<Outcome> listener) {
        if (worker.isShutdown()) {
            throw new RejectedExecutionException("closed");
        }
        deliver(mail, listener);
    }

    @Override
    public void close() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    private void deliver(Mail mail, Consumer<Outcome> listener) {
        Outcome outcome;
        try {
            server.deliver(mail);
            outcome = new Outcome(mail, null);
        } catch (Exception problem) {
            outcome = new Outcome(mail, problem);
        }
        Outcome told = outcome;
        try {
            ui.execute(() -> listener.accept(told));
        } catch (RuntimeException refused) {
            // nobody wants to hear
        }
    }
}
