// caught by: nothing_is_shared_without_a_lock — a plain array tells the caller that a page is done
package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        Integer[] counts = new Integer[pages.size()];
        boolean[] done = new boolean[pages.size()];
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < atOnce; t++) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < counts.length; i = next.getAndIncrement()) {
                    try {
                        counts[i] = fetchAndSave(pages.get(i), web, store);
                    } catch (InterruptedException stop) {
                        return;
                    } catch (Exception failed) {
                        // the count stays null
                    }
                    done[i] = true;
                }
            });
            threads.add(thread);
            thread.start();
        }
        long end = System.nanoTime() + limit.toNanos();
        try {
            for (int i = 0; i < done.length; i++) {
                while (!done[i] && System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        return summary(pages, counts);
    }

    private static int fetchAndSave(URI page, Web web, Store store) throws Exception {
        String text = web.fetch(page);
        synchronized (store) {
            store.save(page, text);
        }
        return Words.in(text);
    }

    private static Summary summary(List<URI> pages, Integer[] counts) {
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == null) {
                summary.failed().add(pages.get(i));
            } else {
                summary.counts().add(new Summary.Count(pages.get(i), counts[i]));
            }
        }
        return summary;
    }
}
