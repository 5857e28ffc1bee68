package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public final class CrawlerCountsPending {

    @FunctionalInterface
    interface Web {
        List<String> links(String page);
    }

    static final class Crawler {
        private final Web web;
        private final ExecutorService pool = Executors.newFixedThreadPool(2);
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private final AtomicInteger pending = new AtomicInteger();
        private final CountDownLatch done = new CountDownLatch(1);

        Crawler(Web web) {
            this.web = web;
        }

        Set<String> crawl(String start) throws InterruptedException {
            enqueue(start);
            done.await();
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
            return seen;
        }

        private void enqueue(String page) {
            if (!seen.add(page)) return;
            pending.incrementAndGet();
            pool.execute(() -> visit(page));
        }

        private void visit(String page) {
            for (String link : web.links(page)) enqueue(link);
            if (pending.decrementAndGet() == 0) done.countDown();
        }
    }

    public static void scenario() throws Exception {
        Map<String, List<String>> site = Map.of("/", List.of("/x", "/y"), "/x", List.of("/y"), "/y", List.of("/"));
        Set<String> found = new Crawler(site::get).crawl("/");
        if (!found.equals(Set.of("/", "/x", "/y"))) throw new AssertionError(found.toString());
    }
}
