// caught by: a_page_that_never_comes_costs_no_more_than_the_limit — the limit is counted in whole seconds, and 2.5 are 2
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
        Object lock = new Object();
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (URI page : pages) {
            tasks.add(() -> {
                String text = web.fetch(page);
                synchronized (lock) {
                    store.save(page, text);
                }
                return Words.in(text);
            });
        }
        try {
            List<Future<Integer>> futures = pool.invokeAll(tasks, limit.toSeconds(), TimeUnit.SECONDS);
            List<Summary.Count> counts = new ArrayList<>();
            List<URI> failed = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                try {
                    counts.add(new Summary.Count(pages.get(i), futures.get(i).get()));
                } catch (ExecutionException | CancellationException e) {
                    failed.add(pages.get(i));
                }
            }
            return new Summary(counts, failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
