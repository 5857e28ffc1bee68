// caught by: an_interrupt_ends_the_whole_scrape — when the wait is interrupted, nobody stops the pool
package threadwork.ex17scrape;

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

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        List<Future<Integer>> results = new ArrayList<>();
        for (URI page : pages) {
            results.add(pool.submit(() -> fetchAndSave(page, web, store)));
        }
        pool.shutdown();
        if (!pool.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            results.forEach(result -> result.cancel(true));
        }
        return summary(pages, results);
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws Exception {
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
