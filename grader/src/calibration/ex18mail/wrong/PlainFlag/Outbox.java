// caught by: nothing_is_shared_without_a_lock — the flag is written by one thread and read by another
package threadwork.ex18mail;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public final class Outbox implements AutoCloseable {

    public static final int MOST_AT_ONCE = 4;

    private final MailServer server;
    private final Executor ui;
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final Thread worker = new Thread(this::work, "mail");
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
        worker.start();
    }

    public void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        jobs.add(new Job(mail, listener));
    }

    private void work() {
        try {
            while (!closed || !jobs.isEmpty()) {
                Job job = jobs.poll(10, TimeUnit.MILLISECONDS);
                if (job != null) {
                    deliver(job.mail(), job.listener());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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

    @Override
    public void close() throws InterruptedException {
        closed = true;
        worker.join();
    }

    private record Job(Mail mail, Consumer<Outcome> listener) {
    }
}
