package threadwork.checks.ex06race;

import threadwork.ex06race.HitCounter;
import threadwork.grader.probe.Failure;

/** Scenarios: threads that meet at one counter. Each is run once for every order in which they can. */
final class Meetings {

    /** So many entries fit a new {@code HashMap} before it grows; {@code put} makes it grow with the next, {@code merge} with the one after. */
    private static final int FULL = 12;
    private static final int NEW = 2;

    private Meetings() {
    }

    static void twoHit(String one, String two) throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread thread = start("visitor", () -> counter.hit(one));
        counter.hit(two);
        thread.join();
        boolean same = one.equals(two);
        isCounted(counter, one, same ? 2 : 1, same ? "Two threads hit a page once each" : "Two threads hit a page of their own");
        isCounted(counter, two, same ? 2 : 1, same ? "Two threads hit a page once each" : "Two threads hit a page of their own");
        total(counter, 2, "Two threads made one hit each");
    }

    static void threeHit(String page) throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread first = start("visitor-1", () -> counter.hit(page));
        Thread second = start("visitor-2", () -> counter.hit(page));
        counter.hit(page);
        first.join();
        second.join();
        isCounted(counter, page, 3, "Three threads hit a page once each");
        total(counter, 3, "Three threads made one hit each");
    }

    static void hitsOnAPageThatIsKnown(String page) throws InterruptedException {
        HitCounter counter = new HitCounter();
        counter.hit(page);
        Thread thread = start("visitor", () -> {
            counter.hit(page);
            counter.hit(page);
        });
        counter.hit(page);
        thread.join();
        isCounted(counter, page, 4, "A page was hit four times");
        total(counter, 4, "Four hits were made");
    }

    /** @param before hits that the page has already: one whose page is known may go another way */
    static void pageThenTotal(String page, int before) throws InterruptedException {
        HitCounter counter = hit(page, before);
        Thread thread = start("visitor", () -> counter.hit(page));
        long hits = counter.hits(page);
        long total = counter.total();
        thread.join();
        Failure.unless(hits <= before + 1 && total >= hits && total <= before + 1,
                "While a page got its %s hit, hits() said %d, and after that total() said %d.", next(before), hits, total);
    }

    static void totalThenPage(String page, int before) throws InterruptedException {
        HitCounter counter = hit(page, before);
        Thread thread = start("visitor", () -> counter.hit(page));
        long total = counter.total();
        long hits = counter.hits(page);
        thread.join();
        Failure.unless(total <= before + 1 && hits >= total && hits <= before + 1,
                "While a page got its %s hit, total() said %d, and after that hits() said %d.", next(before), total, hits);
    }

    private static HitCounter hit(String page, int times) {
        HitCounter counter = new HitCounter();
        for (int i = 0; i < times; i++) {
            counter.hit(page);
        }
        return counter;
    }

    private static String next(int before) {
        return before == 0 ? "first" : "second";
    }

    static void totalBetweenTwoPages(String one, String two) throws InterruptedException {
        HitCounter counter = new HitCounter();
        Thread thread = start("visitor", () -> {
            counter.hit(one);
            counter.hit(two);
        });
        long before = counter.total();
        long sum = counter.hits(one) + counter.hits(two);
        long after = counter.total();
        thread.join();
        Failure.unless(before <= sum && sum <= after && after <= 2,
                "While two pages got a hit each, total() said %d, then the pages had %d hits, then total() said %d.", before, sum, after);
    }

    static void lookWhileTheMapGrows(int first) throws InterruptedException {
        HitCounter counter = full(first);
        Thread thread = start("visitor", () -> hitNew(counter, first));
        long hits = counter.hits("/old-" + (first + FULL / 2));
        thread.join();
        Failure.unless(hits == 1, "A page was hit once; while another thread hit new pages, hits() said %d.", hits);
    }

    static void addUpWhileTheMapGrows(int first) throws InterruptedException {
        HitCounter counter = full(first);
        Thread thread = start("visitor", () -> hitNew(counter, first));
        long total = counter.total();
        thread.join();
        Failure.unless(total >= FULL && total <= FULL + NEW, "%d hits had been made; while %d more were, total() said %d.", FULL, NEW, total);
    }

    private static void hitNew(HitCounter counter, int first) {
        for (int page = first; page < first + NEW; page++) {
            counter.hit("/new-" + page);
        }
    }

    private static HitCounter full(int first) {
        HitCounter counter = new HitCounter();
        for (int page = first; page < first + FULL; page++) {
            counter.hit("/old-" + page);
        }
        return counter;
    }

    private static Thread start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.start();
        return thread;
    }

    private static void isCounted(HitCounter counter, String page, int expected, String what) {
        long hits = counter.hits(page);
        Failure.unless(hits == expected, "%s; hits() says %d instead of %d.", what, hits, expected);
    }

    private static void total(HitCounter counter, int expected, String what) {
        long total = counter.total();
        Failure.unless(total == expected, "%s; total() says %d instead of %d.", what, total, expected);
    }
}
