package threadwork.explore.search;

import java.util.List;
import java.util.Optional;
import threadwork.explore.run.Ending;
import threadwork.explore.run.Race;
import threadwork.explore.run.Step;

/**
 * What a search found.
 *
 * @param ending  the failure, or PASSED, or CANNOT_JUDGE
 * @param detail  what went wrong, in words, or why there is no verdict
 * @param thrown  what was thrown, or null
 * @param races   all data races that were seen
 * @param trace   of the smallest execution that fails, or else of one with a data race
 * @param schedule its decisions, for {@link Search#replay}
 */
public record Found(Ending ending, String detail, Optional<Throwable> thrown, List<Race> races, List<Step> trace, String schedule,
                    Coverage coverage) {
}
