package threadwork.checks.ex17scrape;

import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Interleavings;

/** What only the order of steps shows, and what only time does: virtual time, which no busy machine bends. */
public class ScrapeSchedules {

    /** A moment between two steps of one thread is enough for all that can go wrong here. */
    private static final Options ONE_MOMENT = Options.USUAL.withPreemptions(1);
    /** Where time decides, and not who is first. */
    private static final Options FEW = ONE_MOMENT.withExecutions(300);

    @Test
    @Schedule
    @Points(value = 1, why = "Who asks a site for too much at once is locked out. A new thread for each page asks for all of them.",
            next = "Have exactly atOnce threads that fetch, or a Semaphore with atOnce permits around the fetch.",
            requires = "no_thread_is_left")
    void never_more_than_at_once_are_fetched() {
        Interleavings.explore(() -> Scrapes.visitTheWeb(2, 3), ONE_MOMENT.withExecutions(800));
        Interleavings.explore(() -> Scrapes.visitTheWeb(1, 2), FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "A store is made for one thread at a time: FileStore, for one, would mix the texts of two pages up.",
            next = "Let one lock stand around the save, the same for all threads; not around the fetch.",
            requires = "no_thread_is_left")
    void the_store_is_used_by_one_thread_at_a_time() {
        Interleavings.explore(() -> Scrapes.visitTheStore(2), ONE_MOMENT);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Pages come in any order. A result that is added when it comes stands where chance puts it.",
            next = "Keep a result for each page, and put the lists together in the order of the pages when all is done.",
            requires = "no_thread_is_left")
    void the_summary_has_the_order_of_the_pages() {
        Interleavings.explore(() -> Scrapes.theLastFirst(4), FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Between reading a number or a list and changing it, another thread can do the same: a page is lost, or "
            + "comes twice.",
            next = "What threads share, such as a queue or the results, must be made for threads, or kept under one lock.",
            requires = "no_thread_is_left")
    void no_page_is_lost_or_fetched_twice() {
        Interleavings.explore(() -> Scrapes.everyPageOnce(2, 2), ONE_MOMENT);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What one thread writes, another is sure to see only if something orders them: a lock, a volatile field, "
            + "a join, a Future's get.",
            next = "Find the two places that are named, and take the same lock at both, or let each thread return its result.")
    void nothing_is_shared_without_a_lock() {
        Interleavings.haveNoDataRace(() -> Scrapes.withNothingBetween(2, 2));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "Some servers take a request and never answer. Whoever waits for that without a limit waits for ever.",
            next = "Wait for the whole with one time limit; when it is over, interrupt what is left, for instance with shutdownNow.",
            requires = "no_thread_is_left")
    void a_page_that_never_comes_costs_no_more_than_the_limit() {
        Interleavings.explore(() -> Scrapes.takes(10, 2, 10, 0, 1, 1, 2), FEW);
        Interleavings.explore(() -> Scrapes.takes(2.5, 2, 2.5, 0, 0, 1), FEW);
        Interleavings.explore(() -> Scrapes.takes(3, 2, 10, 3, 1, 1, 1), FEW);
    }

    @Test
    @Schedule
    @Points(value = 1, why = "An interrupt asks the scrape as a whole to stop. Its threads do not hear of it unless somebody tells them.",
            next = "Let the InterruptedException out, and stop your threads in a finally, so that they stop on this way too.",
            requires = "no_thread_is_left")
    void an_interrupt_ends_the_whole_scrape() {
        Interleavings.explore(Scrapes::interruptTheCaller, FEW);
    }
}
