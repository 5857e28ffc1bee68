package threadwork.checks.ex06race;

import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;

/**
 * Threads that hit page after page of a new counter together: the n-th hit of all goes to page n / {@code perPage}. So they
 * meet on every page while it is new.
 */
final class Rush {

    private final HitCounter counter = new HitCounter();
    private final AtomicInteger taken = new AtomicInteger();
    private final String[] pages;
    private final int perPage;
    private final int most;

    /** At most {@code perPage} hits on each page. */
    Rush(String[] pages, int perPage) {
        this.pages = pages;
        this.perPage = perPage;
        this.most = pages.length * perPage;
    }

    /** @throws Failure if a hit was lost, or counted twice */
    void run(int threads, Effort effort) throws Exception {
        Visitors visitors = new Visitors(effort);
        visitors.with(threads, () -> visit(visitors)).run();
        judge(threads, Math.min(taken.get(), most));
    }

    private void visit(Visitors visitors) {
        for (int step = 0; visitors.goOn(step); step++) {
            int hit = taken.getAndIncrement();
            if (hit >= most) {
                return;
            }
            counter.hit(pages[hit / perPage]);
        }
    }

    private void judge(int threads, int all) {
        for (int page = 0; page * perPage < all; page++) {
            int expected = Math.min(perPage, all - page * perPage);
            long seen = counter.hits(pages[page]);
            Failure.unless(seen == expected, "%d threads hit a page %,d times in all, and hits() says %,d.",
                    threads, expected, seen);
        }
        long total = counter.total();
        Failure.unless(total == all, "%d threads made %,d hits in all, and total() says %,d.", threads, all, total);
    }
}
