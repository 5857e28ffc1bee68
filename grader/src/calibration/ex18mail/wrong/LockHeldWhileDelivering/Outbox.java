// caught by: send_never_waits_for_a_delivery — send wants the lock that the worker holds while it delivers
package threadwork.ex18mail;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
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
        synchronized (jobs) {
            if (closed) {
                throw new RejectedExecutionException("closed");
            }
            jobs.add(new Job(mail, listener));
        }
    }

    private void work() {
        try {
            for (Job job = jobs.take(); job.mail() != null; job = jobs.take()) {
                synchronized (jobs) {
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
        synchronized (jobs) {
            closed = true;
            jobs.add(new Job(null, null));
        }
        worker.join();
    }

    private record Job(Mail mail, Consumer<Outcome> listener) {
    }
}
