package threadwork.grader.probe;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Tells threads that are about to end from threads that stay. */
final class LeftBehind {

    /** For a thread that sleeps, or waits for a time, or computes: of its own time, in nanoseconds. */
    private static final long GRACE = 2_000_000_000;

    private final Stage stage;
    private final Duration limit;
    private final Set<Thread> except;
    private final CpuTime cpu = new CpuTime();
    private long rested;
    private boolean wasEmpty;

    LeftBehind(Stage stage, Duration limit, List<Thread> except) {
        this.stage = stage;
        this.limit = limit;
        this.except = Roster.identitySet(except);
    }

    void check() {
        Quiescence quiescence = new Quiescence(stage);
        Patience patience = new Patience(limit);
        while (true) {
            Quiescence.Motion motion = quiescence.look(patience.lastRound());
            Snapshot snapshot = quiescence.snapshot();
            List<Thread> left = left(snapshot);
            // Twice, because the list of threads is not made in one moment.
            if (left.isEmpty() && (wasEmpty || motion != Quiescence.Motion.MOVING)) {
                return;
            }
            wasEmpty = left.isEmpty();
            rested += quiescence.wasResting() ? patience.lastRound() : 0;
            boolean forGood = motion == Quiescence.Motion.QUIET && !timed(snapshot, left);
            if (!wasEmpty && (forGood || rested > GRACE || cpu.most(left) > GRACE)) {
                throw leak();
            }
            if (patience.exhausted()) {
                throw new Inconclusive("It could not be seen whether these threads end: " + new Picture(snapshot).briefOf(left));
            }
            patience.pause();
        }
    }

    /** Whether one of those left may still end by itself, though it is only by the timeout of its pool. */
    private static boolean timed(Snapshot snapshot, List<Thread> left) {
        Set<Thread> those = Roster.identitySet(left);
        for (int i = 0; i < snapshot.threads().size(); i++) {
            if (those.contains(snapshot.threads().get(i))
                    && (snapshot.info(i) == null || snapshot.info(i).getThreadState() == Thread.State.TIMED_WAITING)) {
                return true;
            }
        }
        return false;
    }

    private List<Thread> left(Snapshot snapshot) {
        return snapshot.busy().stream().filter(thread -> !stage.isCaller(thread) && !except.contains(thread)).toList();
    }

    private Failure leak() {
        Snapshot snapshot = Snapshot.inFull(stage);
        List<Thread> left = left(snapshot);
        Picture picture = new Picture(snapshot);
        String who = left.size() == 1 ? "1 thread is" : left.size() + " threads are";
        return Failure.of("%s still there after the call returned: %s.", who, picture.briefOf(left))
                .with(picture.evidence());
    }
}
