package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(atOnce);
        ReentrantLock saving = new ReentrantLock();
        List<CompletableFuture<Integer>> results = new ArrayList<>();
        try {
            for (URI page : pages) {
                results.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        String text = web.fetch(page);
                        saving.lock();
                        try {
                            store.save(page, text);
                        } finally {
                            saving.unlock();
                        }
                        return Words.in(text);
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                }, pool));
            }
            CompletableFuture.allOf(results.toArray(new CompletableFuture[0])).get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException notAll) {
            // said below, page by page
        } finally {
            pool.shutdownNow();
        }
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < pages.size(); i++) {
            CompletableFuture<Integer> result = results.get(i);
            if (result.isDone() && !result.isCompletedExceptionally()) {
                summary.counts().add(new Summary.Count(pages.get(i), result.join()));
            } else {
                summary.failed().add(pages.get(i));
            }
        }
        return summary;
    }
}
