// caught by: a_page_that_never_comes_costs_no_more_than_the_limit — each page that never comes costs the limit again
package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        List<Future<Integer>> results = new ArrayList<>();
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        try {
            for (URI page : pages) {
                results.add(pool.submit(() -> fetchAndSave(page, web, store)));
            }
            for (int i = 0; i < pages.size(); i++) {
                try {
                    int count = results.get(i).get(limit.toNanos(), TimeUnit.NANOSECONDS);
                    summary.counts().add(new Summary.Count(pages.get(i), count));
                } catch (ExecutionException | TimeoutException failed) {
                    results.get(i).cancel(true);
                    summary.failed().add(pages.get(i));
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return summary;
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws Exception {
        String text = web.fetch(page);
        synchronized (store) {
            store.save(page, text);
        }
        return Words.in(text);
    }
}
