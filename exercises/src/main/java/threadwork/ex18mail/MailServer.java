package threadwork.ex18mail;

import java.io.IOException;

/** Takes mail. Given with the exercise: programs use {@link SmtpServer}, the checks hand in servers of their own. For many threads. */
@FunctionalInterface
public interface MailServer {

    /**
     * Delivers a mail, which takes a while.
     *
     * @throws IOException if the server does not take it
     */
    void deliver(Mail mail) throws IOException;
}
