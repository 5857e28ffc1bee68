// caught by: fifty_pages_of_a_real_server_end_in_files — two pages with the same path and another query are one to it
package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        try {
            for (URI page : pages) {
                pool.execute(() -> {
                    try {
                        counts.put(page.getPath(), fetchAndSave(page, web, store));
                    } catch (Exception failed) {
                        // no count
                    }
                });
            }
            pool.shutdown();
            pool.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            pool.shutdownNow();
        }
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        for (URI page : pages) {
            Integer count = counts.get(page.getPath());
            if (count == null) {
                summary.failed().add(page);
            } else {
                summary.counts().add(new Summary.Count(page, count));
            }
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
