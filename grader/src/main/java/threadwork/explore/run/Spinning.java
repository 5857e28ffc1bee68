package threadwork.explore.run;

import java.util.List;
import threadwork.explore.run.ShadowThread.Status;

/**
 * Threads that look again and again whether something has changed. Until something has, they get no turn while others can run:
 * a schedule that is fair, and the only way in which their loops end.
 */
final class Spinning {

    /** So many turns in which spinning threads changed nothing: they never will. */
    private static final int HOPELESS = 3_000;
    private static final int TURNS_BEFORE_TIME_PASSES = 2;
    private static final long LEAST_NANOS = 100_000;

    private final Scheduler scheduler;
    private long changes;
    private long turnsSince;
    private ShadowThread last;

    Spinning(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void changed() {
        changes++;
        turnsSince = 0;
    }

    /** What was taken for a change was none. */
    void unchanged() {
        changes--;
    }

    void spins(ShadowThread thread) {
        thread.spunAt = changes;
    }

    /** Whether it would only look in vain once more. */
    boolean isIdle(ShadowThread thread) {
        return thread.spunAt == changes;
    }

    /** The next of those who spin, all of them in turn; null if time has passed instead, or if this would never end. */
    ShadowThread next() {
        List<ShadowThread> idle = scheduler.threads().stream().filter(t -> t.status == Status.READY).toList();
        turnsSince++;
        Execution execution = Execution.current();
        if (turnsSince > HOPELESS) {
            execution.fails(Ending.LIVELOCK, Stuck.livelock(idle), null);
            return null;
        }
        if (turnsSince > TURNS_BEFORE_TIME_PASSES * (long) idle.size()) {
            if (scheduler.timers.fireEarliest()) {
                changed();
                return null;
            }
            scheduler.timers.pass(LEAST_NANOS);
        }
        int place = idle.indexOf(last) + 1;
        last = idle.get(place % idle.size());
        return last;
    }
}
