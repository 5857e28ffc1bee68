// caught by: send_never_waits_for_a_delivery — a queue with room for 50 makes the next one wait
package threadwork.ex18mail;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public final class Outbox implements AutoCloseable {

    public static final int MOST_AT_ONCE = 4;

    private final MailServer server;
    private final Executor ui;
    private final ExecutorService worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(50), (task, pool) -> {
        if (pool.isShutdown()) {
            throw new RejectedExecutionException("closed");
        }
        try {
            pool.getQueue().put(task);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    });

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
            ui.execute(() -> listener.accept(told));
        } catch (RuntimeException refused) {
            // nobody wants to hear
        }
    }
}
