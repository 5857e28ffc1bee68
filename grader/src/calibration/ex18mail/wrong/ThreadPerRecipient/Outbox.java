// caught by: no_more_deliveries_at_once_than_allowed — as many threads as there are recipients
package threadwork.ex18mail;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, ExecutorService> workers = new ConcurrentHashMap<>();
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public synchronized void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        workers.computeIfAbsent(mail.to(), to -> Executors.newSingleThreadExecutor()).execute(() -> deliver(mail, listener));
    }

    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
        }
        workers.values().forEach(ExecutorService::shutdown);
        for (ExecutorService worker : workers.values()) {
            worker.awaitTermination(1, TimeUnit.DAYS);
        }
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
