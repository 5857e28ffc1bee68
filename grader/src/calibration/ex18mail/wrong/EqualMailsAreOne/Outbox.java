// caught by: a_real_server_gets_every_mail — a mail that equals one that still waits is not sent
package threadwork.ex18mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Mail, Consumer<Outcome>> listeners = new ConcurrentHashMap<>();

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public void send(Mail mail, Consumer<Outcome> listener) {
        if (listeners.put(mail, listener) == null) {
            worker.execute(() -> deliver(mail));
        }
    }

    @Override
    public void close() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    private void deliver(Mail mail) {
        Outcome outcome;
        try {
            server.deliver(mail);
            outcome = new Outcome(mail, null);
        } catch (Exception problem) {
            outcome = new Outcome(mail, problem);
        }
        Outcome told = outcome;
        Consumer<Outcome> listener = listeners.remove(mail);
        try {
            ui.execute(() -> listener.accept(told));
        } catch (RuntimeException refused) {
            // nobody wants to hear
        }
    }
}
