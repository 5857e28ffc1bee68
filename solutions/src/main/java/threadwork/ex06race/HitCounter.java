package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

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

    /** This and the total are guarded by this counter's own lock, for reading as well as for writing. */
    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    /**
     * Counts one hit.
     *
     * @param page its name, not null; two equal names are the same page
     */
    public synchronized void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    /**
     * How often a page was hit, from 0; 0 also for a page that never was.
     *
     * @param page its name, not null
     */
    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    /** How often all pages were hit, from 0. */
    public synchronized long total() {
        return total;
    }
}
