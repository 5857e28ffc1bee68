package threadwork.checks.ex18mail;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Interleavings;

/** What depends on who is first: the thread that sends, those that deliver, the one that closes. */
public class MailSchedules {

    private static final Options FEW = Options.USUAL.withPreemptions(1).withExecutions(600);
    private static final Options FIRST = Options.USUAL.withPreemptions(0).withExecutions(20);

    @Test
    @Schedule
    @Points(value = 2, why = "Two threads that each take a mail finish in any order: an answer arrives before its question.",
            next = "One thread keeps the order by itself. With several, the mails of one recipient must wait for each other.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void mails_to_one_recipient_keep_their_order() {
        Interleavings.explore(() -> Deliveries.inOrder("ann 1", "ann 2"), FEW);
        Interleavings.explore(() -> Deliveries.inOrder("ann 1", "bob 2", "ann 3"), FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Whoever closes the outbox ends the program next: what is not delivered then never will be.",
            next = "In close, first say that no more comes, then wait until the threads have worked through all that was taken.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void close_delivers_every_mail_first() {
        Interleavings.explore(() -> Deliveries.allBeforeTheEnd("ann 1", "ann 2"), FEW);
        Interleavings.explore(() -> Deliveries.allBeforeTheEnd("ann 1", "bob 2"), FEW);
        Interleavings.explore(() -> Deliveries.eachTakesAnHour("ann 1", "ann 2"), FIRST);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Between looking whether the outbox is closed and adding the mail, another thread can close it: nobody looks "
            + "into the queue any more.",
            next = "Make looking and adding one step, under the lock that close takes too; an executor does that for you.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void no_mail_is_lost_between_send_and_close() {
        Interleavings.explore(Deliveries::sendAgainstClose, FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "If close waits for a task of the user interface, and the user interface waits in close, both wait for ever.",
            next = "Wait until ui.execute has returned, and not until the task has been done.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void close_does_not_wait_for_the_user_interface() {
        Interleavings.explore(Deliveries::closedByTheUi, FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A thread for each mail is a thousand threads for a thousand mails, and a server that shuts you out.",
            next = "Have a fixed number of threads, and let the mails wait in a queue.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void no_more_deliveries_at_once_than_allowed() {
        Interleavings.explore(() -> Deliveries.manyAtOnce(7), FIRST);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if something orders them: a lock, a volatile field, a "
            + "queue made for threads.",
            next = "Find the two places that are named, and take the same lock at both.",
            requires = "a_closed_outbox_takes_no_mail_and_leaves_no_thread")
    void nothing_is_shared_without_a_lock() {
        Interleavings.haveNoDataRace(Deliveries::withNothingBetween);
    }
}
