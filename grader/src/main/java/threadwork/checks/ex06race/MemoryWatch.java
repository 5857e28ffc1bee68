package threadwork.checks.ex06race;

import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;

/** One thread asks for pages that were hit long ago, while another hits ever new ones: a map that grows must not forget. */
final class MemoryWatch {

    private final String[] old;
    private final String[] coming;
    private volatile HitCounter now;

    /** Hits the pages of {@code old} once each, and then those that are {@code coming}; then all over with a new counter. */
    MemoryWatch(String[] old, String[] coming) {
        this.old = old;
        this.coming = coming;
        this.now = fresh();
    }

    /** @throws Failure if a hit was not shown, or the total was impossible */
    void run(Effort effort) throws Exception {
        Visitors visitors = new Visitors(effort);
        visitors.with(1, () -> visit(visitors)).with(1, () -> watch(visitors)).run();
    }

    private HitCounter fresh() {
        HitCounter counter = new HitCounter();
        for (String page : old) {
            counter.hit(page);
        }
        return counter;
    }

    private void visit(Visitors visitors) {
        HitCounter counter = now;
        for (int hit = 0; visitors.goOn(hit); hit++) {
            counter.hit(coming[hit % coming.length]);
            if (hit % coming.length == coming.length - 1) {
                counter = fresh();
                now = counter;
            }
        }
    }

    private void watch(Visitors visitors) {
        for (int look = 0; visitors.goOn(look); look++) {
            HitCounter counter = now;
            for (String page : old) {
                long hits = counter.hits(page);
                Failure.unless(hits == 1, "A page was hit once; while another thread hit new pages, hits() said %,d.", hits);
            }
            // Rarely, since adding up thousands of pages would leave no time for the rest.
            if (look % 16 == 0) {
                long total = counter.total();
                int most = old.length + coming.length;
                Failure.unless(total >= old.length && total <= most,
                        "Between %,d and %,d hits were made, and total() said %,d.", old.length, most, total);
            }
        }
    }
}
