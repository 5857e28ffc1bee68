package threadwork.ex18mail;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

public final class Outbox implements AutoCloseable {

    public static final int MOST_AT_ONCE = 4;

    private final MailServer server;
    private final Executor ui;
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private final Thread worker = new Thread(this::work, "mail");
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
        worker.start();
    }

    public synchronized void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        jobs.add(new Job(mail, listener));
        notifyAll();
    }

    private void work() {
        try {
            for (Job job = next(); job != null; job = next()) {
                deliver(job.mail(), job.listener());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Job next() throws InterruptedException {
        while (jobs.isEmpty() && !closed) {
            wait();
        }
        return jobs.poll();
    }

    @Override
    public void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        worker.join();
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

    private record Job(Mail mail, Consumer<Outcome> listener) {
    }
}
