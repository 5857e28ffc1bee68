package threadwork.checks.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import threadwork.ex17scrape.Scraper;
import threadwork.ex17scrape.Summary;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.AtMostInside;
import threadwork.grader.probe.scene.Units;

/** Scenarios: scrapes of a few pages, in virtual time. Each is run once for every order in which its threads can take their steps. */
final class Scrapes {

    private static final Duration LONG = Duration.ofHours(1);

    private Scrapes() {
    }

    static void everyPageOnce(int atOnce, int number) throws InterruptedException {
        List<URI> pages = pages(number);
        List<URI> fetched = Collections.synchronizedList(new ArrayList<>());
        List<URI> saved = Collections.synchronizedList(new ArrayList<>());
        Summary summary = Scraper.scrape(new ArrayList<>(pages), atOnce, LONG, page -> {
            fetched.add(page);
            return "one two";
        }, (page, text) -> saved.add(page));
        for (URI page : pages) {
            int times = Collections.frequency(fetched, page);
            Failure.unless(times == 1, "%s was fetched %d times.", page, times);
            times = Collections.frequency(saved, page);
            Failure.unless(times == 1, "%s was saved %d times.", page, times);
        }
        countsAre(summary, pages);
        failedAre(summary, List.of());
    }

    /** Nothing here orders the threads but the student's own code. */
    static void withNothingBetween(int atOnce, int number) throws InterruptedException {
        List<URI> pages = pages(number);
        Summary summary = Scraper.scrape(new ArrayList<>(pages), atOnce, LONG, page -> {
            if (page.getPath().equals("/1")) {
                throw new IOException("404");
            }
            return "one two";
        }, (page, text) -> { });
        failedAre(summary, pages.subList(1, 2));
    }

    static void visitTheWeb(int atOnce, int number) throws InterruptedException {
        AtMostInside web = new AtMostInside(atOnce, "in the web");
        Scraper.scrape(new ArrayList<>(pages(number)), atOnce, LONG, page -> {
            web.visit();
            return "one two";
        }, (page, text) -> { });
        web.wasNeverTooFull();
    }

    static void visitTheStore(int atOnce) throws InterruptedException {
        AtMostInside store = new AtMostInside(1, "in the store");
        Scraper.scrape(new ArrayList<>(pages(atOnce)), atOnce, LONG, page -> "one two", (page, text) -> store.visit());
        store.wasNeverTooFull();
    }

    /** All at once, and the last comes first. */
    static void theLastFirst(int number) throws InterruptedException {
        List<URI> pages = pages(number);
        Units time = new Units();
        Summary summary = Scraper.scrape(new ArrayList<>(pages), number, LONG, page -> {
            time.nap(number - pages.indexOf(page));
            if (pages.indexOf(page) < 2) {
                throw new IOException("404");
            }
            return "one two";
        }, (page, text) -> { });
        countsAre(summary, pages.subList(2, number));
        failedAre(summary, pages.subList(0, 2));
    }

    /**
     * Pages that take so long each, in units of time, in the order in which they are begun.
     *
     * @param lengths 0 for one that never comes
     * @param end     when the scrape should be over
     */
    static void takes(double end, int atOnce, double limit, int... lengths) throws InterruptedException {
        List<URI> pages = pages(lengths.length);
        List<URI> begun = new ArrayList<>();
        Units time = new Units();
        Summary summary = Scraper.scrape(new ArrayList<>(pages), atOnce, Duration.ofMillis((long) (1_000 * limit)), page -> {
            int length = lengths[place(page, begun)];
            if (length == 0) {
                waitForEver();
            }
            time.nap(length);
            return "one two";
        }, (page, text) -> { });
        double passed = time.passed();
        Failure.unless(passed >= end && passed < end + 0.5,
                "%s, %d at once, with a limit of %.1f: it was over after %.1f, and should be after %.1f.",
                said(lengths), atOnce, limit, passed, end);
        List<URI> come = new ArrayList<>();
        List<URI> missing = new ArrayList<>();
        for (URI page : pages) {
            int place = placeOf(page, begun);
            // Behind pages that never come, nothing gets its turn.
            boolean comes = place >= 0 && lengths[place] != 0 && !(lengths[0] == 0 && (lengths[1] == 0 || atOnce == 1));
            (comes ? come : missing).add(page);
        }
        countsAre(summary, come);
        failedAre(summary, missing);
    }

    /** Which page is fetched first is the student's choice: what it takes depends on its place. */
    private static int place(URI page, List<URI> begun) {
        synchronized (begun) {
            begun.add(page);
            return begun.indexOf(page);
        }
    }

    /** -1 if it has none. */
    private static int placeOf(URI page, List<URI> begun) {
        synchronized (begun) {
            return begun.indexOf(page);
        }
    }

    private static String said(int... lengths) {
        StringBuilder said = new StringBuilder("Pages that take");
        for (int i = 0; i < lengths.length; i++) {
            said.append(i == 0 ? " " : ", ").append(lengths[i] == 0 ? "for ever" : String.valueOf(lengths[i]));
        }
        return said.toString();
    }

    /** The caller is interrupted when two pages are on their way, and neither will come. */
    static void interruptTheCaller() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        String[] ended = {"returned"};
        Thread caller = new Thread(() -> {
            try {
                Scraper.scrape(new ArrayList<>(pages(3)), 2, LONG, page -> neverComes(begun), (page, text) -> { });
            } catch (InterruptedException interrupted) {
                ended[0] = "threw InterruptedException";
            }
        }, "caller");
        caller.start();
        begun.await();
        long interrupted = System.nanoTime();
        caller.interrupt();
        caller.join();
        Failure.unless(System.nanoTime() == interrupted, "The thread that waits for a scrape was interrupted, and went on waiting.");
        Failure.unless(ended[0].startsWith("threw"), "The thread that waits for a scrape was interrupted, and scrape %s.", ended[0]);
    }

    private static String neverComes(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        waitForEver();
        return "never";
    }

    /** Or until it is interrupted. */
    private static void waitForEver() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private static List<URI> pages(int number) {
        List<URI> pages = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            pages.add(URI.create("http://site.example/" + i));
        }
        return List.copyOf(pages);
    }

    private static void countsAre(Summary summary, List<URI> pages) {
        List<Summary.Count> expected = new ArrayList<>();
        pages.forEach(page -> expected.add(new Summary.Count(page, 2)));
        Failure.unless(expected.equals(summary.counts()), "The counts are %s; they should be %s.", summary.counts(), expected);
    }

    private static void failedAre(Summary summary, List<URI> pages) {
        Failure.unless(pages.equals(summary.failed()), "The failed pages are %s; they should be %s.", summary.failed(), pages);
    }
}
