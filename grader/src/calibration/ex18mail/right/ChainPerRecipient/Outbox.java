package threadwork.ex18mail;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
    private final ExecutorService pool = Executors.newFixedThreadPool(MOST_AT_ONCE);
    private final Map<String, CompletableFuture<Void>> last = new HashMap<>();
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public synchronized void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        last.put(mail.to(), last.getOrDefault(mail.to(), CompletableFuture.completedFuture(null))
                .thenRunAsync(() -> deliver(mail, listener), pool));
    }

    @Override
    public void close() throws InterruptedException {
        CompletableFuture<?>[] all;
        synchronized (this) {
            closed = true;
            all = last.values().toArray(new CompletableFuture<?>[0]);
        }
        CompletableFuture.allOf(all).join();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
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
