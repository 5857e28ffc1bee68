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
    private boolean busy;
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
    }

    public synchronized void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        jobs.add(new Job(mail, listener));
        if (!busy) {
            busy = true;
            new Thread(this::work, "mail").start();
        }
    }

    private void work() {
        for (Job job = next(); job != null; job = next()) {
            deliver(job.mail(), job.listener());
        }
    }

    private synchronized Job next() {
        Job job = jobs.poll();
        if (job == null) {
            busy = false;
            notifyAll();
        }
        return job;
    }

    @Override
    public synchronized void close() throws InterruptedException {
        closed = true;
        while (busy) {
            wait();
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

    private record Job(Mail mail, Consumer<Outcome> listener) {
    }
}
