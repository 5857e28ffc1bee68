package threadwork.explore.search;

import java.util.ArrayList;
import java.util.List;
import threadwork.explore.run.Decision;

/**
 * Follows a prefix, goes the usual way from there, and notes every other way it could have gone. A state that was seen before
 * ends it: all that can follow is known, or waits to be run.
 */
final class Systematic extends Recording {

    /** Another way to go, to be run later. */
    record Branch(int place, int choice, boolean preempts) {
    }

    private final Decided prefix;
    private final StateSet seen;
    private final List<Branch> branches = new ArrayList<>();
    private boolean diverged;
    private long last;

    /** @param seen the states that need not be looked at again, or null to look at all */
    Systematic(Decided prefix, StateSet seen) {
        this.prefix = prefix;
        this.seen = seen;
    }

    @Override
    int next(int place, Decision what, int number, long state, int[] hint) {
        if (place < prefix.length()) {
            last = state;
            diverged |= prefix.options()[place] != number;
            return Math.min(prefix.chosen()[place], number - 1);
        }
        if (what == Decision.PREEMPT && state == last) {
            // The thread has done nothing since the last decision that anybody could notice: it is still the same one.
            return 0;
        }
        last = state;
        if (seen != null && !seen.add(state)) {
            return SEEN_BEFORE;
        }
        for (int choice = 1; choice < number; choice++) {
            branches.add(new Branch(place, choice, what == Decision.PREEMPT));
        }
        return 0;
    }

    List<Branch> branches() {
        return branches;
    }

    /** Whether the same decisions led elsewhere than the last time. */
    boolean diverged() {
        return diverged;
    }
}
