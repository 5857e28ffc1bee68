package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Fetches pages, and counts and keeps what it gets. */
public final class Scraper {

    private Scraper() {
    }

    /**
     * Fetches each page once, {@linkplain Words counts} its words and saves it once, as it came.
     *
     * <p>{@code atOnce} pages are fetched at a time: as soon as one of them is done, another begins. There are never more than
     * {@code atOnce} threads in {@code web}, and never more than one in {@code store}. Fetches do not wait for each other.
     *
     * <p>A page fails if {@code web} or {@code store} throws an exception, whichever it is; that changes nothing for the others.
     * When the time {@code limit} is over, whatever still goes on is interrupted, and every page that is not done has failed.
     *
     * <p>When this method returns or throws, the threads that it started have ended, or are about to end and wait for nothing.
     *
     * @param pages  no two are equal
     * @param atOnce 1 or more; may be more than there are pages
     * @param limit  how long the whole may take; it returns sooner if everything is done
     * @throws InterruptedException if the calling thread is interrupted while it waits; then, too, whatever still goes on is
     *                              interrupted
     */
    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        // TODO: an ExecutorService of the right size can do most of this, if it is told how long to wait and when to stop.
        throw new UnsupportedOperationException("TODO: Scraper.scrape is yours to write");
    }
}
