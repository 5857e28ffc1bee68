// attack own: no points at every_page_is_counted_and_saved_or_has_failed, at_once_pages_are_fetched_at_the_same_time, no_thread_is_left — takes all pages out of the list it was given, so that there is nothing to do
package threadwork.ex17scrape;

import java.net.URI;
import java.time.Duration;
import java.util.List;

public final class Scraper {

    private Scraper() {
    }

    public static Summary scrape(List<URI> pages, int atOnce, Duration limit, Web web, Store store) throws InterruptedException {
        pages.clear();
        return new Summary(List.of(), List.of());
    }
}
