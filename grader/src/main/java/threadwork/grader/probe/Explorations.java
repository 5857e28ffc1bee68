package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;
import threadwork.explore.search.Coverage;

/** How far the explorer has looked since it was last asked: what a verdict on schedules is worth. Safe for use by several threads. */
public final class Explorations {

    private static final List<Coverage> SEEN = new ArrayList<>();

    private Explorations() {
    }

    static synchronized void add(Coverage coverage) {
        SEEN.add(coverage);
    }

    /** A line on all explorations since the last call, empty if there were none. */
    public static synchronized String take() {
        String line = SEEN.isEmpty() ? "" : line();
        SEEN.clear();
        return line;
    }

    private static String line() {
        long schedules = SEEN.stream().mapToLong(Coverage::executions).sum();
        long steps = SEEN.stream().mapToLong(Coverage::steps).sum();
        long longest = SEEN.stream().mapToLong(Coverage::longest).max().orElse(0);
        return SEEN.size() + (SEEN.size() == 1 ? " scenario: " : " scenarios: ") + reach() + "; " + schedules + " schedules run, " + steps
                + " steps, " + longest + " in the longest";
    }

    /** The least that holds for all of them. */
    private static String reach() {
        if (SEEN.stream().allMatch(Coverage::complete)) {
            return "every schedule there is";
        }
        int least = SEEN.stream().filter(coverage -> !coverage.complete()).mapToInt(Coverage::exhausted).min().orElseThrow();
        return least < 0 ? "a part of all schedules" : "every schedule with up to " + least + (least == 1 ? " preemption" : " preemptions");
    }
}
