package threadwork.checks.ex18mail;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.checks.ex18mail.Desk.Fate;
import threadwork.ex18mail.Mail;
import threadwork.ex18mail.Outbox;
import threadwork.ex18mail.Outcome;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.Watched;

@Exercise(number = 18, title = "Mail in the background",
        concept = "A user interface hands long work to a thread in the background, and gets the result back on its own.")
public class MailChecks {

    /** More than any queue holds that was made for a few. */
    private static final int MANY = 300;

    @Property(tries = 15, shrinking = OFF)
    @Points(value = 1, why = "A delivery can fail in any way. The sender wants to hear of it, and the other mails want to be delivered.",
            next = "Catch every Exception of a delivery inside the loop or task that makes it, and hand it over as the server threw it.")
    void every_mail_is_delivered_once_and_its_outcome_told(@ForAll @Size(max = 8) List<Fate> fates) {
        Desk desk = new Desk(fates);
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            // A user interface that does at once what it is given.
            outbox.set(new Outbox(desk.server(), Runnable::run));
            sendAll(fates.size(), desk, outbox.get());
        })) {
            call.await(() -> call.returned() && desk.told().size() >= fates.size());
            call.result();
            for (int i = 0; i < fates.size(); i++) {
                isDone(desk, desk.mail(i), fates.get(i));
            }
            close(outbox.get());
        }
    }

    private static void sendAll(int number, Desk desk, Outbox outbox) {
        for (int i = 0; i < number; i++) {
            outbox.send(desk.mail(i), desk::hear);
        }
    }

    /** Only so that no thread stays; whether it does what it says is for other checks. */
    private static void close(Outbox outbox) {
        try (var end = Watched.run(outbox::close)) {
            end.await(end::returned);
        }
    }

    private static void isDone(Desk desk, Mail mail, Fate fate) {
        List<Mail> delivered = desk.delivered();
        int times = Collections.frequency(delivered, mail);
        Failure.unless(times == 1, "A mail that %s was given to the server %d times.", words(fate), times);
        List<Outcome> told = desk.told().stream().filter(outcome -> mail.equals(outcome.mail())).toList();
        Failure.unless(told.size() == 1, "The listener of a mail that %s was told %d times.", words(fate), told.size());
        Exception problem = desk.problems().get(delivered.indexOf(mail));
        Exception heard = told.get(0).problem();
        Failure.unless(heard == problem, "The server threw %s, and the listener was told of %s.", name(problem), name(heard));
    }

    private static String words(Fate fate) {
        return switch (fate) {
            case TAKEN -> "the server takes";
            case REFUSED -> "the server refuses";
            case BREAKS_THE_SERVER -> "breaks the server";
        };
    }

    private static String name(Exception problem) {
        return problem == null ? "nothing" : problem.getClass().getSimpleName();
    }

    @Test
    @Timing
    @Points(value = 2, why = "While send waits, the window is dead: whether it waits for the server, for a lock, or for room in a queue.",
            next = "Let send only add the mail to a queue that is never full, under no lock that is held while a mail is delivered.")
    void send_never_waits_for_a_delivery() {
        Gate gate = new Gate();
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            outbox.set(new Outbox(mail -> gate.pass(), Runnable::run));
            outbox.get().send(mail(0), outcome -> { });
        })) {
            call.await(() -> gate.inside() > 0);
            Failure.unless(gate.inside() > 0, "A mail was sent, and the server never got it.");
            mustReturn(call, gate);
            try (var more = Watched.run(() -> sendMany(outbox.get()))) {
                mustReturn(more, gate);
                more.result();
            }
            gate.open();
            close(outbox.get());
        } finally {
            gate.open();
        }
    }

    private static void mustReturn(Watched<?> send, Gate gate) {
        if (send.await(send::returned) != Observation.REACHED) {
            Failure failure = Failure.of("The server is still at the first mail, and send waits.").with(send.snapshot());
            gate.open();
            throw failure;
        }
    }

    private static void sendMany(Outbox outbox) {
        for (int i = 1; i <= MANY; i++) {
            outbox.send(mail(i), outcome -> { });
        }
    }

    private static Mail mail(int number) {
        return new Mail("ann@example.org", "Mail " + number, "Hello");
    }

    @Test
    @Points(value = 1, why = "A window may be touched by its own thread only, and listeners touch it.",
            next = "Give ui.execute a task that tells the listener; do not call the listener from the thread that delivers.")
    void listeners_are_told_by_the_user_interface_alone() {
        List<Fate> fates = List.of(Fate.TAKEN, Fate.REFUSED, Fate.TAKEN);
        Desk desk = new Desk(fates);
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            outbox.set(new Outbox(desk.server(), desk::execute));
            sendAll(fates.size(), desk, outbox.get());
        })) {
            call.await(() -> call.returned() && desk.waiting() == fates.size());
            call.result();
            int early = desk.told().size();
            Failure.unless(early == 0, "%d listeners were told before the user interface had done anything.", early);
            Failure.unless(desk.waiting() == fates.size(), "%d mails were sent, and the user interface was given %d tasks.",
                    fates.size(), desk.waiting());
            try (var ui = Watched.run(desk::work)) {
                ui.result();
                Failure.unless(desk.told().size() == fates.size(), "The user interface did %d tasks, and %d listeners were told.",
                        fates.size(), desk.told().size());
            }
            close(outbox.get());
        }
    }

    @Test
    @Points(value = 1, why = "The user may have closed the window that a listener belongs to. That is nothing to the other mails.",
            next = "Expect ui.execute to throw, and go on with the next mail.")
    void a_refusing_user_interface_stops_no_mail() {
        Desk desk = new Desk(Collections.nCopies(4, Fate.TAKEN));
        desk.refuse(2);
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            outbox.set(new Outbox(desk.server(), desk::execute));
            sendAll(4, desk, outbox.get());
        })) {
            call.await(() -> call.returned() && desk.waiting() == 2 && desk.delivered().size() == 4);
            int delivered = desk.delivered().size();
            Failure.unless(delivered == 4, "The user interface refused two outcomes, and of 4 mails, %d were delivered.", delivered);
            Failure.unless(desk.waiting() == 2, "Of 4 outcomes, the user interface refused two, and was given %d more.", desk.waiting());
            close(outbox.get());
        }
    }

    @Test
    @Points(value = 1, why = "A thread that waits for the next mail of a closed outbox waits for ever, and keeps the program from ending.",
            next = "Let close tell the thread that there is no more to come; and let send refuse what comes later.")
    void a_closed_outbox_takes_no_mail_and_leaves_no_thread() {
        for (List<Fate> fates : List.of(List.<Fate>of(), List.of(Fate.TAKEN, Fate.REFUSED))) {
            Desk desk = new Desk(fates);
            Set<String> late = Collections.synchronizedSet(new HashSet<>());
            try (var call = Watched.run(() -> {
                Outbox outbox = new Outbox(desk.server(), Runnable::run);
                sendAll(fates.size(), desk, outbox);
                outbox.close();
                outbox.close();
                late.add(sendLate(outbox));
            })) {
                call.result();
                call.leavesNothingBehind();
                Failure.unless(late.contains(RejectedExecutionException.class.getSimpleName()), "A mail was sent after close, and send %s.",
                        late.contains("") ? "took it" : "threw " + String.join("", late));
            }
        }
    }

    private static String sendLate(Outbox outbox) {
        try {
            outbox.send(new Mail("ann@example.org", "Hello 0", "Too late"), outcome -> { });
            return "";
        } catch (RejectedExecutionException refused) {
            return RejectedExecutionException.class.getSimpleName();
        } catch (RuntimeException other) {
            return other.getClass().getSimpleName();
        }
    }
}
