package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        Semaphore permits = new Semaphore(atOnce, true);
        ReentrantLock storeLock = new ReentrantLock();
        CountDownLatch done = new CountDownLatch(pages.size());
        AtomicReferenceArray<Summary.Count> results = new AtomicReferenceArray<>(pages.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            final int index = i;
            threads.add(new Thread(() -> {
                try {
                    permits.acquire();
                    try {
                        URI page = pages.get(index);
                        String text = web.fetch(page);
                        storeLock.lockInterruptibly();
                        try {
                            store.save(page, text);
                        } finally {
                            storeLock.unlock();
                        }
                        results.set(index, new Summary.Count(page, Words.in(text)));
                    } finally {
                        permits.release();
                    }
                } catch (Exception failed) {
                    // the page stays without a result
                } finally {
                    done.countDown();
                }
            }, "page-" + i));
        }
        try {
            threads.forEach(Thread::start);
            done.await(limit.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            threads.forEach(Thread::interrupt);
        }
        List<Summary.Count> counts = new ArrayList<>();
        List<URI> failed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Summary.Count count = results.get(i);
            if (count == null) {
                failed.add(pages.get(i));
            } else {
                counts.add(count);
            }
        }
        return new Summary(counts, failed);
    }
}
