package threadwork.explore.run;

import java.util.List;
import java.util.Set;

/**
 * What came of one execution.
 *
 * @param detail     what went wrong, in words, or why it cannot be judged
 * @param thrown     what was thrown, or null
 * @param races      found in it
 * @param contended  the settings' and those that races were found for
 * @param newClasses whether classes were initialised on the way: then the next execution may differ, and this one does not count
 * @param steps      taken by all threads
 * @param switches   from one thread to another
 * @param trace      empty unless asked for
 */
public record Outcome(Ending ending, String detail, Throwable thrown, List<Race> races, Set<Integer> contended, boolean newClasses,
                      long steps, int switches, List<Step> trace) {
}
