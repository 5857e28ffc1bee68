package threadwork.ex17scrape;

import java.net.URI;
import java.util.List;

/**
 * What came of a scrape. Given with the exercise.
 *
 * @param counts of the pages that were saved, in the order in which the pages were asked for
 * @param failed the other pages, in that order too: not fetched, not saved, or not in time
 */
public record Summary(List<Count> counts, List<URI> failed) {

    /** How many {@linkplain Words words} a page has. */
    public record Count(URI page, int words) {
    }
}
