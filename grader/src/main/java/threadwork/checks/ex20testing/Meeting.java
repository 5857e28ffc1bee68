package threadwork.checks.ex20testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.GateInterrupted;

/**
 * Brings two threads together, once: the first waits until the second comes, or until {@link #letOn} says that nobody will. So two
 * threads that can be here at the same time are. Who is let on is not held again as long as nobody else waits; if others do, it takes
 * some steps, more each time, before it stands in line again: it may want to do something else after many.
 */
final class Meeting {

    /** What a thread finds. */
    enum Found { NOBODY, AS_FIRST, AS_SECOND }

    private static final class Visit {
        private final String role;
        private final Gate gate = new Gate();
        private boolean met;

        Visit(String role) {
            this.role = role;
        }
    }

    /** All guarded by this. */
    private final Map<Thread, Visit> waiting = new LinkedHashMap<>();
    private Thread alone;
    private long steps;
    private final Map<Thread, Integer> timesAlone = new HashMap<>();
    private boolean over;

    /**
     * The calling thread comes.
     *
     * @param role   what it comes as
     * @param wanted the role of whom it wants to meet
     */
    Found come(String role, String wanted) {
        Visit own = new Visit(role);
        synchronized (this) {
            if (over) {
                return Found.NOBODY;
            }
            for (Visit other : waiting.values()) {
                if (other.role.equals(wanted)) {
                    other.met = true;
                    end();
                    return Found.AS_SECOND;
                }
            }
            if (alone == Thread.currentThread() && (waiting.isEmpty() || steps-- > 0)) {
                return Found.NOBODY;
            }
            waiting.put(Thread.currentThread(), own);
        }
        return waits(own);
    }

    private Found waits(Visit own) {
        try {
            own.gate.pass();
        } catch (GateInterrupted interrupted) {
            // The test wants its thread to stop: it will see the status, and has nothing to do with this exception.
        }
        synchronized (this) {
            waiting.remove(Thread.currentThread());
            return own.met ? Found.AS_FIRST : Found.NOBODY;
        }
    }

    /** Whether the two have met. Also true after {@link #end}. */
    synchronized boolean isOver() {
        return over;
    }

    /** Nobody else will come: lets the first on who waits. Returns whether somebody does. */
    synchronized boolean letOn() {
        if (waiting.isEmpty()) {
            return false;
        }
        alone = waiting.keySet().iterator().next();
        steps = (1L << Math.min(30, timesAlone.merge(alone, 1, Integer::sum))) - 1;
        waiting.remove(alone).gate.open();
        return true;
    }

    /** From now on nobody is held. */
    synchronized void end() {
        over = true;
        waiting.values().forEach(visit -> visit.gate.open());
        waiting.clear();
    }
}
