// caught by: close_delivers_every_mail_first — close waits for a quarter of an hour, and no longer
package threadwork.ex18mail;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public final class Outbox implements AutoCloseable {

    public static final int MOST_AT_ONCE = 4;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final MailServer server;
    private final Executor ui;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public void send(Mail mail, Consumer<Outcome> listener) {
        worker.execute(() -> {
            Exception problem = null;
            try {
                server.deliver(mail);
            } catch (Exception e) {
                problem = e;
            }
            Outcome outcome = new Outcome(mail, problem);
            ui.execute(() -> listener.accept(outcome));
        });
    }

    @Override
    public void close() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(15, TimeUnit.MINUTES);
    }
}
