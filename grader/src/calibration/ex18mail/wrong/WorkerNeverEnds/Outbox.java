// caught by: a_closed_outbox_takes_no_mail_and_leaves_no_thread — the worker waits for mail that never comes
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
    private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
    private int open;
    private boolean closed;

    public Outbox(MailServer server, Executor ui) {
        this.server = server;
        this.ui = ui;
        Thread worker = new Thread(this::work, "mail");
        worker.setDaemon(true);
        worker.start();
    }

    public synchronized void send(Mail mail, Consumer<Outcome> listener) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        open++;
        jobs.add(() -> deliver(mail, listener));
    }

    private void work() {
        try {
            while (true) {
                jobs.take().run();
                done();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void done() {
        open--;
        notifyAll();
    }

    @Override
    public synchronized void close() throws InterruptedException {
        closed = true;
        while (open > 0) {
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
}
