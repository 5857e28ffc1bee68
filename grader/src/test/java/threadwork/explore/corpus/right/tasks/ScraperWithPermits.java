package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class ScraperWithPermits {

    interface Web {
        String fetch(String url);
    }

    /** A web that complains when more than one request is under way. */
    static final class PoliteWeb implements Web {
        private final Map<String, String> pages;
        private final AtomicInteger underWay = new AtomicInteger();

        PoliteWeb(Map<String, String> pages) {
            this.pages = pages;
        }

        @Override
        public String fetch(String url) {
            if (underWay.incrementAndGet() > 1) throw new IllegalStateException("429 too many requests");
            try {
                return pages.get(url);
            } finally {
                underWay.decrementAndGet();
            }
        }
    }

    record Page(String url, String body) { }

    static List<Page> scrape(Web web, List<String> urls) throws Exception {
        Semaphore permit = new Semaphore(1, true);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Page>> futures = new ArrayList<>();
            for (String url : urls) {
                futures.add(pool.submit(() -> {
                    permit.acquire();
                    try {
                        return new Page(url, web.fetch(url));
                    } finally {
                        permit.release();
                    }
                }));
            }
            List<Page> pages = new ArrayList<>();
            for (Future<Page> f : futures) pages.add(f.get());
            return pages;
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    public static void scenario() throws Exception {
        Web web = new PoliteWeb(Map.of("/a", "A", "/b", "B"));
        List<Page> got = scrape(web, List.of("/a", "/b"));
        if (!got.equals(List.of(new Page("/a", "A"), new Page("/b", "B")))) throw new AssertionError(got.toString());
    }
}
