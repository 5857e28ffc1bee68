package threadwork.ex06race;

/**
 * Counts the hits on each page of a site, for any number of threads at the same time.
 *
 * <p>Calls behave as if they were made one after the other, each at one moment between its beginning and its end. So no hit
 * is lost, and {@link #total} is the sum of {@link #hits} over all pages at one moment: it never shows a hit that its page
 * does not show yet, and never lacks one that its page has shown. Whoever keeps asking sees a new hit soon.
 *
 * <p>Counters have nothing to do with each other: none counts for another, and no call of one waits for a call of another.
 */
public final class HitCounter {

    /**
     * Counts one hit.
     *
     * @param page its name, not null; two equal names are the same page
     */
    public void hit(String page) {
        // TODO: count it for the page and for the total, under a lock; `synchronized` is one.
        throw new UnsupportedOperationException("TODO: HitCounter.hit is yours to write");
    }

    /**
     * How often a page was hit, from 0; 0 also for a page that never was.
     *
     * @param page its name, not null
     */
    public long hits(String page) {
        // TODO: look the page up in a Map. Who may be changing that map now?
        throw new UnsupportedOperationException("TODO: HitCounter.hits is yours to write");
    }

    /** How often all pages were hit, from 0. */
    public long total() {
        // TODO: the sum over the pages, with no hit half counted.
        throw new UnsupportedOperationException("TODO: HitCounter.total is yours to write");
    }
}
