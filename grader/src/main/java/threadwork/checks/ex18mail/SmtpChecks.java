package threadwork.checks.ex18mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex18mail.Mail;
import threadwork.ex18mail.MailServer;
import threadwork.ex18mail.Outbox;
import threadwork.ex18mail.Outcome;
import threadwork.ex18mail.SmtpServer;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** The whole, with a real mail server on this machine. */
public class SmtpChecks {

    private static final String BAD_ADDRESS = "nobody at all";

    @Test
    @Timing
    @Points(value = 1, why = "This is the real thing: a mail server on your machine, and SmtpServer, which speaks to it.",
            next = "Look at what differs from the mails of the other checks: one is sent twice, and one address is none.",
            requires = {"every_mail_is_delivered_once_and_its_outcome_told", "send_never_waits_for_a_delivery"})
    void a_real_server_gets_every_mail() throws MessagingException, IOException {
        GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        green.start();
        try {
            SmtpServer smtp = new SmtpServer("127.0.0.1", green.getSmtp().getPort(), "me@example.org");
            List<Mail> mails = mails();
            List<Outcome> told = sent(mails, smtp);
            Failure.unless(told.size() == mails.size(), "%d mails were sent, and %d outcomes told.", mails.size(), told.size());
            for (Outcome outcome : told) {
                Failure.unless(outcome.delivered() != outcome.mail().to().equals(BAD_ADDRESS), "The mail to %s was %s.",
                        outcome.mail().to(), outcome.delivered() ? "delivered, it is said" : "not: " + outcome.problem().getMessage());
            }
            mails.removeIf(mail -> mail.to().equals(BAD_ADDRESS));
            arrived(mails, green.getReceivedMessages());
        } finally {
            green.stop();
        }
    }

    private static List<Mail> mails() {
        int number = Inputs.random("ex18mail smtp").nextInt(1_000);
        Mail twice = new Mail("bob@example.org", "Now and again", "Twice\r\n");
        return new ArrayList<>(List.of(new Mail("ann@example.org", "Grüße aus 東京, Nummer " + number, "Straße\r\n.\r\n..\r\nQUIT\r\n"),
                new Mail(BAD_ADDRESS, "Lost", "Lost"), twice, new Mail("eve@example.org", "", "long ".repeat(2_000)), twice));
    }

    /** The server is at the first mail until the last has been sent. */
    private static List<Outcome> sent(List<Mail> mails, MailServer smtp) {
        Gate gate = new Gate();
        List<Outcome> told = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<Outbox> outbox = new AtomicReference<>();
        try (var call = Watched.run(() -> {
            outbox.set(new Outbox(mail -> {
                gate.pass();
                smtp.deliver(mail);
            }, Runnable::run));
            for (Mail mail : mails) {
                outbox.get().send(mail, told::add);
            }
        })) {
            call.result();
            gate.open();
            call.await(() -> told.size() == mails.size());
            // Not sooner: what close does is for other checks.
            try (var end = Watched.run(() -> outbox.get().close())) {
                end.await(end::returned);
            }
            return List.copyOf(told);
        } finally {
            gate.open();
        }
    }

    private static void arrived(List<Mail> mails, MimeMessage... messages) throws MessagingException, IOException {
        List<Mail> missing = new ArrayList<>(mails);
        for (MimeMessage message : messages) {
            String subject = message.getSubject() == null ? "" : message.getSubject();
            Mail mail = new Mail(message.getAllRecipients()[0].toString(), subject, (String) message.getContent());
            Failure.unless(missing.remove(mail), "The server got a mail to %s that nobody sent, or not so often.", mail.to());
        }
        Failure.unless(missing.isEmpty(), "%d mails never came to the server.", missing.size());
    }
}
