package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        CompletionService<String> coming = new ExecutorCompletionService<>(pool);
        Map<Future<String>, URI> asked = new HashMap<>();
        Map<URI, Integer> counts = new HashMap<>();
        try {
            for (URI page : pages) {
                asked.put(coming.submit(() -> web.fetch(page)), page);
            }
            for (int done = 0; done < pages.size(); done++) {
                Future<String> result = coming.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (result == null) {
                    break;
                }
                try {
                    URI page = asked.get(result);
                    store.save(page, result.get());
                    counts.put(page, Words.in(result.get()));
                } catch (Exception failed) {
                    // no count
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return new Summary(
                pages.stream().filter(counts::containsKey).map(page -> new Summary.Count(page, counts.get(page))).toList(),
                pages.stream().filter(page -> !counts.containsKey(page)).toList());
    }
}
