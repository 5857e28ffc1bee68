package threadwork.checks.ex17scrape;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex17scrape.Scraper;
import threadwork.ex17scrape.Summary;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 17, title = "A web scraper",
        concept = "Threads let many waits pass together; a program that uses them says how many, for how long, and what a failure means.")
public class ScrapeChecks {

    /** Not to run out. */
    private static final Duration LONG = Duration.ofHours(1);

    @Property(tries = 20, shrinking = OFF)
    @Points(value = 2, why = "One bad page is no reason to lose the good ones; a page neither counted nor among the failed is lost.",
            next = "Catch every Exception where a page is fetched, or where its result is asked for, and note the page.")
    void every_page_is_counted_and_saved_or_has_failed(@ForAll @Size(max = 8) List<Site.Fate> fates) {
        Site site = new Site(fates);
        // One after the other: what many threads at once do to it, the schedules show.
        try (var call = Watched.call(() -> Scraper.scrape(site.pages(), 1, LONG, site::fetch, site::save))) {
            Throwable thrown = call.failure();
            if (thrown instanceof Exception && !(thrown instanceof UnsupportedOperationException)) {
                throw Failure.of("Of these pages: %s, scrape threw %s.", said(fates), thrown.getClass().getSimpleName());
            }
            site.isScraped(call.result());
        }
    }

    private static List<String> said(List<Site.Fate> fates) {
        return fates.stream().map(Site::words).toList();
    }

    @Test
    @Timing
    @Points(value = 2, why = "A page that is on its way needs no core: far more threads than cores can wait for one each.",
            next = "Have atOnce threads of your own, and let each take the next page as soon as it is done with one.")
    void at_once_pages_are_fetched_at_the_same_time() {
        // More than a pool that was made for the cores has threads.
        int atOnce = Runtime.getRuntime().availableProcessors() + 3 + Inputs.random("ex17scrape at once").nextInt(3);
        List<URI> pages = pages(atOnce + 3);
        Gate gate = new Gate();
        try (var call = Watched.call(() -> Scraper.scrape(new ArrayList<>(pages), atOnce, LONG, page -> held(gate), (page, text) -> { }))) {
            for (int done = 0; done < pages.size(); done++) {
                int expected = Math.min(atOnce, pages.size() - done);
                Rest seen = call.settle(() -> gate.inside() >= expected);
                if (seen != Rest.REACHED) {
                    throw Failure.of("%d of %d pages were fetched, %d may be fetched at once, and only %d were.",
                            done, pages.size(), atOnce, gate.inside()).with(call.snapshot());
                }
                gate.letOneThrough();
            }
            call.result();
        } finally {
            gate.open();
        }
    }

    private static String held(Gate gate) {
        gate.pass();
        return "here";
    }

    @Test
    @Points(value = 1, why = "A pool's threads wait for more work until they are told that there is none. Each scrape leaves more.",
            next = "Shut the pool down on every way out of the method: in a finally.")
    void no_thread_is_left() {
        Random random = Inputs.random("ex17scrape left");
        for (List<Site.Fate> fates : List.of(List.<Site.Fate>of(), List.of(Site.Fate.COMES, Site.Fate.COMES),
                List.of(Site.Fate.IS_NOT_FOUND, Site.Fate.COMES, Site.Fate.IS_NOT_SAVED))) {
            Site site = new Site(fates);
            int atOnce = 1 + random.nextInt(3);
            try (var call = Watched.call(() -> Scraper.scrape(site.pages(), atOnce, LONG, site::fetch, site::save))) {
                if (call.failure() instanceof UnsupportedOperationException) {
                    call.result();
                }
                site.wasVisited();
                call.leavesNothingBehind();
            }
        }
    }

    private static List<URI> pages(int number) {
        return IntStream.range(0, number).mapToObj(i -> URI.create("http://site.example/" + i)).toList();
    }
}
