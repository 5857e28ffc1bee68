// caught by: close_does_not_wait_for_the_user_interface — the worker waits until the listener has been told
package threadwork.ex18mail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        worker.execute(() -> deliver(mail, listener));
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
            CompletableFuture.runAsync(() -> listener.accept(told), ui).join();
        } catch (RuntimeException refused) {
            // nobody wants to hear
        }
    }
}
