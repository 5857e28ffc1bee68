package threadwork.checks.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex17scrape.FileStore;
import threadwork.ex17scrape.HttpWeb;
import threadwork.ex17scrape.Scraper;
import threadwork.ex17scrape.Store;
import threadwork.ex17scrape.Summary;
import threadwork.ex17scrape.Words;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Watched;

/** The whole, with real sockets and files. What has to wait for something waits for that, and not for a time. */
public class SiteChecks {

    private static final int FIFTY = 50;

    @Test
    @Timing
    @Points(value = 1, why = "This is the real thing: a server on your machine, HttpWeb, and a folder of files.",
            next = "Look at what differs from the pages of the other checks: addresses that differ at their end, and letters of all kinds.",
            requires = {"every_page_is_counted_and_saved_or_has_failed", "at_once_pages_are_fetched_at_the_same_time"})
    void fifty_pages_of_a_real_server_end_in_files() throws IOException {
        int atOnce = 4 + Inputs.random("ex17scrape http").nextInt(5);
        Path folder = Files.createTempDirectory("scraped");
        try (HttpSite site = new HttpSite(FIFTY, atOnce)) {
            scrapeAll(site, atOnce, folder);
            giveUp();
        } finally {
            delete(folder);
        }
    }

    private static void scrapeAll(HttpSite site, int atOnce, Path folder) throws IOException {
        List<URI> pages = site.pages();
        FileStore store = new FileStore(folder);
        HttpWeb web = site.web();
        try (var call = Watched.call(() -> Scraper.scrape(new ArrayList<>(pages), atOnce, Duration.ofDays(1), web, oneByOne(store)))) {
            Summary summary = call.result();
            List<Summary.Count> counts = new ArrayList<>();
            List<URI> failed = new ArrayList<>();
            for (int i = 0; i < FIFTY; i++) {
                if (HttpSite.isBroken(i) || HttpSite.isSilent(i)) {
                    failed.add(pages.get(i));
                } else {
                    counts.add(new Summary.Count(pages.get(i), Words.in(site.text(i))));
                    isKept(store.fileOf(pages.get(i)), site.text(i));
                }
            }
            Failure.unless(new ArrayList<>(summary.failed()).equals(failed),
                    "Of %d pages, %s should have failed, and the summary lists %d.", FIFTY, failed, summary.failed().size());
            Failure.unless(new ArrayList<>(summary.counts()).equals(counts), "The counts of %d pages are not right, or not in order.",
                    counts.size());
        }
    }

    /** Whether the student's code takes care of that is decided elsewhere; here it would be by chance. */
    private static Store oneByOne(Store store) {
        return new Store() {
            @Override
            public synchronized void save(URI page, String text) throws IOException {
                store.save(page, text);
            }
        };
    }

    private static void isKept(Path file, String text) throws IOException {
        Failure.unless(Files.exists(file), "There is no file %s.", file.getFileName());
        Failure.unless(Files.readString(file).equals(text), "The file %s has another text than the page.", file.getFileName());
    }

    /** A server that waits for a second request before it answers the first; how long is no matter. */
    private static void giveUp() throws IOException {
        try (HttpSite silent = new HttpSite(FIFTY, 2)) {
            List<URI> page = silent.pages().subList(0, 1);
            HttpWeb web = silent.web();
            try (var call = Watched.call(() -> Scraper.scrape(page, 1, Duration.ofMillis(50), web, (never, saved) -> { }))) {
                Failure.unless(page.equals(call.result().failed()), "A server that never answers was not among the failed pages.");
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
