package threadwork.checks.ex18mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import threadwork.ex18mail.Mail;
import threadwork.ex18mail.Outbox;
import threadwork.ex18mail.Outcome;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.AtMostInside;

/** Scenarios: a few mails, in every order in which their threads can take their steps. */
final class Deliveries {

    private static final long A_MOMENT = 1_000;
    private static final long AN_HOUR = 3_600_000;

    private Deliveries() {
    }

    /** @param mails such as {@code ann 1}: to whom, and what */
    static void inOrder(String... mails) throws InterruptedException {
        List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        AtMostInside ann = new AtMostInside(1, "delivering mail to ann");
        Outbox outbox = new Outbox(mail -> {
            if (mail.to().equals("ann")) {
                ann.enter();
            }
            delivered.add(mail.subject());
            ann.leave();
        }, Runnable::run);
        for (String mail : mails) {
            outbox.send(mail(mail), outcome -> told.add(outcome.mail().subject()));
        }
        outbox.close();
        ann.wasNeverTooFull();
        isInOrder("Delivered", delivered, mails);
        isInOrder("Told", told, mails);
    }

    private static Mail mail(String said) {
        return new Mail(said.substring(0, said.indexOf(' ')), said, "Hello");
    }

    /** As far as there are any: that none is missing is for other checks. */
    private static void isInOrder(String what, List<String> seen, String... mails) {
        List<String> sent = new ArrayList<>(List.of(mails));
        sent.removeIf(mail -> !mail.startsWith("ann") || !seen.contains(mail));
        List<String> toAnn = new ArrayList<>(seen);
        toAnn.removeIf(mail -> !mail.startsWith("ann"));
        Failure.unless(toAnn.equals(sent), "Sent, one after the other: %s. %s: %s.", List.of(mails), what, seen);
    }

    static void allBeforeTheEnd(String... mails) throws InterruptedException {
        List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        List<Outcome> told = Collections.synchronizedList(new ArrayList<>());
        Outbox outbox = new Outbox(mail -> delivered.add(mail.subject()), Runnable::run);
        for (String mail : mails) {
            outbox.send(mail(mail), told::add);
        }
        outbox.close();
        int then = delivered.size();
        int heard = told.size();
        Failure.unless(then == mails.length, "%d mails were sent; when close returned, %d were delivered.", mails.length, then);
        Failure.unless(heard == mails.length, "%d mails were delivered; when close returned, the user interface had %d outcomes.",
                then, heard);
    }

    /** To close waits for as long as it takes. */
    static void eachTakesAnHour(String... mails) throws InterruptedException {
        List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        Outbox outbox = new Outbox(mail -> {
            nap(AN_HOUR);
            delivered.add(mail.subject());
        }, Runnable::run);
        for (String mail : mails) {
            outbox.send(mail(mail), outcome -> { });
        }
        outbox.close();
        int then = delivered.size();
        Failure.unless(then == mails.length, "%d mails were sent, and the server took an hour for each; when close returned, "
                + "%d were delivered.", mails.length, then);
    }

    static void sendAgainstClose() throws InterruptedException {
        List<String> delivered = Collections.synchronizedList(new ArrayList<>());
        boolean[] taken = new boolean[1];
        Outbox outbox = new Outbox(mail -> delivered.add(mail.subject()), Runnable::run);
        Thread sender = new Thread(() -> {
            try {
                outbox.send(mail("ann 1"), outcome -> { });
                taken[0] = true;
            } catch (RejectedExecutionException closed) {
                // That is fine: the sender knows.
            }
        }, "sender");
        sender.start();
        outbox.close();
        sender.join();
        Failure.unless(!taken[0] || delivered.size() == 1,
                "While one thread closed the outbox, another sent a mail: it was taken, and never delivered.");
        Failure.unless(taken[0] || delivered.isEmpty(), "While one thread closed the outbox, another sent a mail: refused, and delivered.");
    }

    /** The thread of the user interface closes, and does only afterwards what it was given. */
    static void closedByTheUi() throws InterruptedException {
        LinkedBlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
        List<Outcome> told = new ArrayList<>();
        Outbox outbox = new Outbox(mail -> { }, ui::add);
        outbox.send(mail("ann 1"), told::add);
        outbox.send(mail("bob 2"), told::add);
        outbox.close();
        for (Runnable task = ui.poll(); task != null; task = ui.poll()) {
            task.run();
        }
        Failure.unless(told.size() == 2, "Two mails were sent, and %d listeners were told.", told.size());
    }

    /** Each takes a moment, so that all who may are there. */
    static void manyAtOnce(int recipients) throws InterruptedException {
        AtMostInside server = new AtMostInside(Outbox.MOST_AT_ONCE, "in the server");
        Outbox outbox = new Outbox(mail -> {
            server.enter();
            nap(A_MOMENT);
            server.leave();
        }, Runnable::run);
        for (int i = 0; i < recipients; i++) {
            outbox.send(mail("friend-" + i + " 1"), outcome -> { });
        }
        outbox.close();
        server.wasNeverTooFull();
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing here orders the threads but the student's own code. */
    static void withNothingBetween() throws InterruptedException {
        Outbox outbox = new Outbox(mail -> { }, task -> { });
        Thread sender = new Thread(() -> outbox.send(mail("ann 1"), outcome -> { }), "sender");
        sender.start();
        outbox.send(mail("ann 2"), outcome -> { });
        sender.join();
        outbox.close();
    }
}
