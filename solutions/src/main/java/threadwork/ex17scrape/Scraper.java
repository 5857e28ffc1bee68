package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (URI page : pages) {
                tasks.add(() -> fetchAndSave(page, web, store));
            }
            // In the order of the pages, whichever is done first. What is not done in time is cancelled, by an interrupt.
            return summary(pages, threads.invokeAll(tasks, limit.toNanos(), TimeUnit.NANOSECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws IOException, InterruptedException {
        String text = web.fetch(page);
        synchronized (store) {
            store.save(page, text);
        }
        return Words.in(text);
    }

    private static Summary summary(List<URI> pages, List<Future<Integer>> results) throws InterruptedException {
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < pages.size(); i++) {
            try {
                summary.counts().add(new Summary.Count(pages.get(i), results.get(i).get()));
            } catch (ExecutionException | CancellationException failed) {
                summary.failed().add(pages.get(i));
            }
        }
        return summary;
    }
}
