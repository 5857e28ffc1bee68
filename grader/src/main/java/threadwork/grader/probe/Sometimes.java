package threadwork.grader.probe;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import threadwork.explore.Exploration;
import threadwork.explore.Options;
import threadwork.explore.Scenario;

/**
 * Claims that something is true under some schedule, though not under all: that a pool of two does run two tasks at once, that
 * a reader can come before the writer. Not explored, so it remembers from one execution to the next.
 */
public final class Sometimes {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    /** Most bugs need no more (Musuvathi and Qadeer, PLDI 2007), and nor does it to meet: within so few, it would have been seen. */
    private static final int PREEMPTIONS = 1;

    private Sometimes() {
    }

    /** For scenarios: notes that it is true now, if it is. */
    public static void seen(String what, boolean claim) {
        if (claim) {
            SEEN.add(what);
        }
    }

    /**
     * Explores as {@link Interleavings#explore(Scenario)} does; after that, each of these must have been {@link #seen}.
     *
     * @param what clauses, such as {@code two tasks run at once}
     * @throws Failure      also if one of them was not seen
     * @throws Inconclusive also if one was not, and there was no time to look under all that matter
     */
    public static void explore(Scenario scenario, String... what) {
        SEEN.removeAll(Set.of(what));
        Exploration seen = Interleavings.passes(scenario, Options.USUAL, scenario.getClass().getClassLoader());
        for (String one : what) {
            if (!SEEN.contains(one)) {
                if (!seen.coverage().complete() && seen.coverage().exhausted() < PREEMPTIONS) {
                    throw new Inconclusive("It was not seen that " + one + "; " + seen.coverage());
                }
                throw Failure.of("In whatever order the threads take their steps, it never happens that %s.", one).with(Lanes.of(seen));
            }
        }
    }
}
