package threadwork.grader.probe;

import java.time.Duration;
import java.util.List;

/** Watches, inside a program's JVM, whether what keeps it alive will ever end. For one thread to use. */
final class LastThreads {

    /** For threads that outlive main and sleep or compute: of the watcher's own time, in nanoseconds. */
    private static final long GRACE = 2_000_000_000;

    private final Stage stage;
    private final Thread main;
    private final Quiescence quiescence;
    private final Patience patience = new Patience(Duration.ofDays(1));
    private long rested;

    LastThreads(Stage stage, Thread main) {
        this.stage = stage;
        this.main = main;
        this.quiescence = new Quiescence(stage);
    }

    /** Looks once. True if no thread can move, or if main is done and a thread that is not a daemon has rested too long. */
    boolean holdForGood() {
        Quiescence.Motion motion = quiescence.look(patience.lastRound());
        boolean mainIsDone = !main.isAlive();
        boolean holds = !holding(quiescence.snapshot()).isEmpty();
        rested = mainIsDone && holds ? rested + (quiescence.wasResting() ? patience.lastRound() : 0) : 0;
        return holds && (motion == Quiescence.Motion.QUIET || rested > GRACE);
    }

    void pause() {
        patience.pause();
    }

    /** The threads that keep the JVM alive: those that are no daemons. */
    static List<Thread> holding(Snapshot snapshot) {
        return snapshot.busy().stream().filter(thread -> !thread.isDaemon()).toList();
    }
}
