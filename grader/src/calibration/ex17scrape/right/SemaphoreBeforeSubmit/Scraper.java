package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        ExecutorService pool = Executors.newCachedThreadPool();
        Semaphore permits = new Semaphore(atOnce);
        List<Future<Integer>> results = new ArrayList<>();
        try {
            for (URI page : pages) {
                if (!permits.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    break;
                }
                results.add(pool.submit(() -> {
                    try {
                        return fetchAndSave(page, web, store);
                    } finally {
                        permits.release();
                    }
                }));
            }
            Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < pages.size(); i++) {
                try {
                    if (i < results.size()) {
                        int count = results.get(i).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                        summary.counts().add(new Summary.Count(pages.get(i), count));
                        continue;
                    }
                } catch (ExecutionException | TimeoutException failed) {
                    // listed below
                }
                summary.failed().add(pages.get(i));
            }
            return summary;
        } finally {
            pool.shutdownNow();
        }
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws Exception {
        String text = web.fetch(page);
        synchronized (store) {
            store.save(page, text);
        }
        return Words.in(text);
    }
}
