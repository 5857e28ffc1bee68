package threadwork.ex18mail;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Sends mail without keeping the user interface waiting.
 *
 * <p>Mail is delivered in the background, on threads of the outbox's own, each mail once. Mails to the same recipient are
 * delivered in the order in which they were sent, one after the other; those to others may overtake them, and need not. There are
 * never more than {@link #MOST_AT_ONCE} threads in the server, however many mails wait; one is enough.
 *
 * <p>When a delivery has returned or thrown an exception, whichever it is, the outcome is handed to the user interface: one call
 * of {@code ui.execute}, with a task that tells the listener. For the mails to one recipient, that happens in order, too. A listener
 * is called in no other way. What goes wrong with one mail changes nothing for the others, and so if {@code ui.execute} throws a
 * {@code RuntimeException}: then this one listener is never told.
 */
public final class Outbox implements AutoCloseable {

    /** So many deliveries may go on at the same time. */
    public static final int MOST_AT_ONCE = 4;

    /**
     * @param server delivers the mails
     * @param ui     does what it is given on the thread of the user interface, one after the other, some time later
     */
    public Outbox(MailServer server, Executor ui) {
        // TODO: keep what you need, and something that works through the mails in the background.
    }

    /**
     * Takes a mail to be delivered, and returns at once: it waits for no delivery, however many mails there are.
     *
     * @param listener to be told what came of it
     * @throws java.util.concurrent.RejectedExecutionException if the outbox has been closed; then the mail is not delivered
     */
    public void send(Mail mail, Consumer<Outcome> listener) {
        // TODO: leave it where the background finds it.
        throw new UnsupportedOperationException("TODO: Outbox.send is yours to write");
    }

    /**
     * Takes no more mail, and waits until each mail that was taken has been delivered, or has failed, and its outcome has been handed
     * to the user interface. It does not wait for listeners, so the thread of the user interface may call this. When it returns, the
     * threads of the outbox have ended or are about to. May be called again.
     *
     * @throws InterruptedException if the thread is interrupted while it waits; what was taken is delivered all the same
     */
    @Override
    public void close() throws InterruptedException {
        // TODO: the last mail that was taken is to be delivered before this returns.
        throw new UnsupportedOperationException("TODO: Outbox.close is yours to write");
    }
}
