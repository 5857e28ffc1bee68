package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        Map<URI, String> texts = new ConcurrentHashMap<>();
        try {
            timer.schedule(pool::shutdownNow, limit.toNanos(), TimeUnit.NANOSECONDS);
            for (URI page : pages) {
                pool.execute(() -> {
                    try {
                        texts.put(page, web.fetch(page));
                    } catch (Exception failed) {
                        // no text
                    }
                });
            }
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } finally {
            timer.shutdownNow();
            pool.shutdownNow();
        }
        return saved(pages, texts, store);
    }

    private static Summary saved(List<URI> pages, Map<URI, String> texts, Store store) {
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        for (URI page : pages) {
            try {
                if (!texts.containsKey(page)) {
                    summary.failed().add(page);
                    continue;
                }
                store.save(page, texts.get(page));
                summary.counts().add(new Summary.Count(page, Words.in(texts.get(page))));
            } catch (Exception failed) {
                summary.failed().add(page);
            }
        }
        return summary;
    }
}
