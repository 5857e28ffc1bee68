// caught by: at_once_pages_are_fetched_at_the_same_time — as many threads as there are cores, if atOnce is more
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
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, Runtime.getRuntime().availableProcessors()));
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (URI page : pages) {
                tasks.add(() -> fetchAndSave(page, web, store));
            }
            return summary(pages, threads.invokeAll(tasks, limit.toNanos(), TimeUnit.NANOSECONDS));
        } finally {
            threads.shutdownNow();
        }
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
