package threadwork.explore;

import java.util.List;
import java.util.Optional;
import threadwork.explore.run.Ending;
import threadwork.explore.run.Race;
import threadwork.explore.run.Step;
import threadwork.explore.search.Coverage;

/**
 * What an exploration found.
 *
 * @param ending   how the failing execution ended; PASSED if none fails; CANNOT_JUDGE if the explorer could not follow
 * @param detail   what went wrong, in words, or why there is no verdict
 * @param thrown   by the failing execution
 * @param races    data races; there may be some although no execution fails
 * @param trace    the smallest failing execution, or else one with a data race
 * @param schedule for {@link Explorer#replay}
 */
public record Exploration(Ending ending, String detail, Optional<Throwable> thrown, List<Race> races, List<Step> trace, String schedule,
                          Coverage coverage) {

    /** Whether nothing at all is wrong, as far as was looked. */
    public boolean isClean() {
        return ending == Ending.PASSED && races.isEmpty();
    }

    /** Whether the explorer could follow: otherwise nothing is known, and nobody is to blame. */
    public boolean isJudged() {
        return ending != Ending.CANNOT_JUDGE;
    }
}
