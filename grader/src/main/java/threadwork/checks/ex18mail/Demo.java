package threadwork.checks.ex18mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import threadwork.ex18mail.Mail;
import threadwork.ex18mail.MailServer;
import threadwork.ex18mail.Outbox;
import threadwork.ex18mail.Outcome;
import threadwork.ex18mail.SmtpServer;
import threadwork.grader.probe.GraderThread;

/** Twelve mails through a mail server on this machine, in real time: {@code threadwork run ex18mail}. Not a check. */
public final class Demo {

    private static final int MAILS = 12;
    private static final int RECIPIENTS = 4;
    private static final long DELIVERY_MILLIS = 300;

    private final long began = System.nanoTime();

    private Demo() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        green.start();
        ExecutorService ui = Executors.newSingleThreadExecutor(GraderThread.factory("user-interface"));
        try {
            new Demo().send(new SmtpServer("127.0.0.1", green.getSmtp().getPort(), "me@example.org"), ui);
            ui.shutdown();
            ui.awaitTermination(10, TimeUnit.SECONDS);
            System.out.printf("The server has %d mails.%n", green.getReceivedMessages().length);
        } finally {
            ui.shutdownNow();
            green.stop();
        }
    }

    private void send(MailServer smtp, ExecutorService ui) throws InterruptedException {
        Outbox outbox = new Outbox(mail -> {
            pause();
            smtp.deliver(mail);
        }, ui);
        for (int i = 1; i <= MAILS; i++) {
            outbox.send(new Mail("friend-" + i % RECIPIENTS + "@example.org", "Mail " + i, "Hello"), this::tell);
        }
        say("all " + MAILS + " mails are sent, and the user interface is free again; each takes " + DELIVERY_MILLIS + " ms to deliver");
        outbox.close();
        say("the outbox is closed");
    }

    private void tell(Outcome outcome) {
        say((outcome.delivered() ? "delivered: " : "failed:    ") + outcome.mail().subject() + " to " + outcome.mail().to());
    }

    private void say(String what) {
        System.out.printf("%5.2f s  %-18s %s%n", (System.nanoTime() - began) / 1e9, Thread.currentThread().getName(), what);
    }

    /** As a server far away takes. */
    private static void pause() {
        try {
            Thread.sleep(DELIVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
