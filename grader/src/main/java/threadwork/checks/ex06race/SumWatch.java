package threadwork.checks.ex06race;

import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;

/**
 * One thread asks for the pages, the total and the pages again, while another hits: the total must lie between the two sums.
 * Only one thread hits, so that a counter that loses hits is not blamed here as well, now and then.
 */
final class SumWatch {

    private final HitCounter counter = new HitCounter();
    private final String[] pages;

    SumWatch(String... pages) {
        this.pages = pages;
    }

    /** @throws Failure if what was seen cannot be true of one moment after the other */
    void run(Effort effort) throws Exception {
        Visitors visitors = new Visitors(effort);
        visitors.with(1, () -> visit(visitors)).with(1, () -> watch(visitors)).run();
    }

    private void visit(Visitors visitors) {
        for (int hit = 0; visitors.goOn(hit); hit++) {
            counter.hit(pages[hit % pages.length]);
        }
    }

    private void watch(Visitors visitors) {
        for (int look = 0; visitors.goOn(look); look++) {
            long before = sum();
            long total = counter.total();
            long after = sum();
            Failure.unless(before <= total, "The pages had %,d hits together, and then total() said %,d.", before, total);
            Failure.unless(total <= after, "total() said %,d, and then the pages had %,d hits together.", total, after);
        }
    }

    private long sum() {
        long sum = 0;
        for (String page : pages) {
            sum += counter.hits(page);
        }
        return sum;
    }
}
