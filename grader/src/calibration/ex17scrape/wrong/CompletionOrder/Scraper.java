// caught by: the_summary_has_the_order_of_the_pages — a count is added when its page has come
package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        List<Summary.Count> counts = Collections.synchronizedList(new ArrayList<>());
        try {
            for (URI page : pages) {
                pool.execute(() -> {
                    try {
                        counts.add(new Summary.Count(page, fetchAndSave(page, web, store)));
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
        List<URI> failed = new ArrayList<>(pages);
        counts.forEach(count -> failed.remove(count.page()));
        return new Summary(counts, failed);
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws Exception {
        String text = web.fetch(page);
        synchronized (store) {
            store.save(page, text);
        }
        return Words.in(text);
    }
}
