package threadwork.explore.search;

import threadwork.explore.run.Outcome;
import threadwork.explore.run.Settings;

/** An execution that shows something, with all that is needed to run it again. */
record Failing(Outcome outcome, Decided decided, Settings settings) {
}
