package threadwork.checks.ex18mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import threadwork.ex18mail.Mail;
import threadwork.ex18mail.MailServer;
import threadwork.ex18mail.Outcome;

/** A mail server and a user interface that remember what came to them. What comes to the interface waits until {@link #work}. */
final class Desk {

    /** What the server does with a mail. */
    enum Fate { TAKEN, REFUSED, BREAKS_THE_SERVER }

    private final List<Fate> fates;
    /** Guarded by this, as all below. */
    private final List<Mail> delivered = new ArrayList<>();
    private final List<Exception> problems = new ArrayList<>();
    private final List<Runnable> tasks = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private int toRefuse;

    Desk(List<Fate> fates) {
        this.fates = fates;
    }

    /** Each to somebody else, so that their order does not matter. */
    Mail mail(int number) {
        return new Mail("friend-" + number + "@example.org", "Hello " + number, "This is mail " + number);
    }

    MailServer server() {
        return this::deliver;
    }

    private void deliver(Mail mail) throws IOException {
        Exception problem = arrived(mail);
        if (problem instanceof IOException refused) {
            throw refused;
        } else if (problem != null) {
            throw (RuntimeException) problem;
        }
    }

    private synchronized Exception arrived(Mail mail) {
        delivered.add(mail);
        int number = Integer.parseInt(mail.subject().substring("Hello ".length()));
        Exception problem = switch (fates.get(number)) {
            case TAKEN -> null;
            case REFUSED -> new IOException("550 no such mailbox");
            case BREAKS_THE_SERVER -> new IllegalStateException("the server's own mistake");
        };
        problems.add(problem);
        return problem;
    }

    /** The user interface takes a task. */
    synchronized void execute(Runnable task) {
        if (toRefuse > 0) {
            toRefuse--;
            throw new RejectedExecutionException("the window has been closed");
        }
        tasks.add(task);
    }

    /** The user interface will refuse so many tasks, the next ones. */
    synchronized void refuse(int number) {
        toRefuse = number;
    }

    /** Does what the user interface has been given. For a thread of student code. */
    void work() {
        List<Runnable> now;
        synchronized (this) {
            now = List.copyOf(tasks);
            tasks.clear();
        }
        now.forEach(Runnable::run);
    }

    /** A listener. */
    synchronized void hear(Outcome outcome) {
        told.add(outcome);
    }

    synchronized List<Mail> delivered() {
        return List.copyOf(delivered);
    }

    /** What the server threw at each delivery, null if it threw nothing. */
    synchronized List<Exception> problems() {
        return new ArrayList<>(problems);
    }

    synchronized List<Outcome> told() {
        return new ArrayList<>(told);
    }

    synchronized int waiting() {
        return tasks.size();
    }
}
