package threadwork.checks.ex18mail;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.util.Collections;
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
    @Points(value = 1, why = "A delivery can fail in any way. Whoever sent the mail wants to hear of it, and all other mails want to be delivered.",
            next = "Catch every Exception of one delivery inside the loop or task that delivers it, and hand it over as the server threw it.")
    void every_mail_is_delivered_once_and_its_outcome_told(@ForAll @Size(max = 8) List<Fate> fates) {
        Desk desk = new Desk(fates);
        try (var call = Watched.run(() -> {
            Outbox outbox = new Outbox(desk.server(), desk::execute);
            for (int i = 0; i < fates.size(); i++) {
                outbox.send(desk.mail(i), desk::hear);
            }
            outbox.close();
            desk.work();
        })) {
            // Not the close: that is for other checks.
            call.await(() -> call.returned() && desk.told().size() >= fates.size());
            call.result();
            for (int i = 0; i < fates.size(); i++) {
                isDone(desk, desk.mail(i), fates.get(i));
            }
        }
    }

    private static void isDone(Desk desk, Mail mail, Fate fate) {
        List<Mail> delivered = desk.delivered();
        int times = Collections.frequency(delivered, mail);
        Failure.unless(times == 1, "A mail that %s was given to the server %d times.", words(fate), times);
        List<Outcome> told = desk.told().stream().filter(outcome -> mail.equals(outcome.mail())).toList();
        Failure.unless(told.size() == 1, "The listener of a mail that %s was told %d times.", words(fate), told.size());
        Exception problem = desk.problems().get(delivered.indexOf(mail));
        Failure.unless(told.get(0).problem() == problem, "The server threw %s, and the listener was told of %s.", name(problem), name(told.get(0).problem()));
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
    @Points(value = 2, why = "While send waits, the window is dead. That it waits for a lock or for room in a queue, and not for the server, is no help.",
            next = "Let send only add the mail to a queue that is never full, under a lock that nobody keeps while a mail is delivered.")
    void send_never_waits_for_a_delivery() {
        Gate gate = new Gate();
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            outbox.set(new Outbox(mail -> gate.pass(), Runnable::run));
            outbox.get().send(mail(0), outcome -> { });
        })) {
            call.await(() -> gate.inside() > 0);
            Failure.unless(gate.inside() > 0, "A mail was sent, and the server never got it.");
            try (var more = Watched.run(() -> sendMany(outbox.get()))) {
                if (!call.returned() || more.await(more::returned) != Observation.REACHED) {
                    throw Failure.of("While the server has not yet taken a mail, send waits.").with(call.snapshot());
                }
                more.result();
            } finally {
                gate.open();
            }
            try (var end = Watched.run(() -> outbox.get().close())) {
                end.await(end::returned);
            }
        } finally {
            gate.open();
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
            for (int i = 0; i < fates.size(); i++) {
                outbox.get().send(desk.mail(i), desk::hear);
            }
        })) {
            call.await(() -> call.returned() && desk.waiting() == fates.size());
            call.result();
            int early = desk.told().size();
            Failure.unless(early == 0, "%d listeners were told before the user interface had done anything.", early);
            Failure.unless(desk.waiting() == fates.size(), "%d mails were sent, and the user interface was given %d tasks.",
                    fates.size(), desk.waiting());
            try (var end = Watched.run(() -> {
                desk.work();
                outbox.get().close();
            })) {
                end.await(end::returned);
                Failure.unless(desk.told().size() == fates.size(), "The user interface did %d tasks, and %d listeners were told.",
                        fates.size(), desk.told().size());
            }
        }
    }

    @Test
    @Points(value = 1, why = "The user may have closed the window that a listener belongs to. The mails behind have nothing to do with that.",
            next = "Expect ui.execute to throw, and go on with the next mail.")
    void a_refusing_user_interface_stops_no_mail() {
        Desk desk = new Desk(Collections.nCopies(4, Fate.TAKEN));
        desk.refuse(2);
        try (var call = Watched.run(() -> {
            Outbox outbox = new Outbox(desk.server(), desk::execute);
            for (int i = 0; i < 4; i++) {
                outbox.send(desk.mail(i), desk::hear);
            }
            outbox.close();
        })) {
            call.await(() -> call.returned() && desk.waiting() == 2 && desk.delivered().size() == 4);
            Failure.unless(desk.delivered().size() == 4, "The user interface refused two outcomes, and of 4 mails, %d were delivered.",
                    desk.delivered().size());
            Failure.unless(desk.waiting() == 2, "Of 4 outcomes, the user interface refused two, and was given %d more.", desk.waiting());
            call.result();
        }
    }

    @Test
    @Points(value = 1, why = "A thread that waits for the next mail of a closed outbox waits for ever, and keeps the program from ending.",
            next = "Let close tell the thread that there is no more to come; and let send refuse what comes later.")
    void a_closed_outbox_takes_no_mail_and_leaves_no_thread() {
        for (List<Fate> fates : List.of(List.<Fate>of(), List.of(Fate.TAKEN, Fate.REFUSED))) {
            Desk desk = new Desk(fates);
            Set<String> late = Collections.synchronizedSet(new java.util.HashSet<>());
            try (var call = Watched.run(() -> {
                Outbox outbox = new Outbox(desk.server(), Runnable::run);
                for (int i = 0; i < fates.size(); i++) {
                    outbox.send(desk.mail(i), desk::hear);
                }
                outbox.close();
                outbox.close();
                late.add(sendLate(outbox));
            })) {
                call.result();
                call.leavesNothingBehind();
                Failure.unless(late.contains(RejectedExecutionException.class.getSimpleName()), "A mail was sent after close, and send %s.",
                        late.contains("") ? "took it" : "threw " + late.iterator().next());
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
