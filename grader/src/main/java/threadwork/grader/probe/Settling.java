package threadwork.grader.probe;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition that may never hold, while student code waits in whatever way it chose. */
final class Settling {

    /** Whoever only has to come to rest needs a small part of it, on any machine, for it is time on a core. */
    private static final long MOST_CPU = 1_000_000_000;

    private final Stage stage;
    private final Duration limit;
    private final long grace;
    private final CpuTime cpu = new CpuTime();
    private final Naps naps = new Naps();
    private final Yields yields = new Yields();
    private long rested;

    Settling(Stage stage, Duration limit, Duration grace) {
        this.stage = stage;
        this.limit = limit;
        this.grace = grace.toNanos();
    }

    Rest until(BooleanSupplier condition) {
        Quiescence quiescence = new Quiescence(stage);
        Patience patience = new Patience(limit);
        while (!condition.getAsBoolean()) {
            Rest seen = look(quiescence, patience.lastRound());
            if (seen != null) {
                // What was awaited may have come with the last move, after it was asked for.
                return condition.getAsBoolean() ? Rest.REACHED : seen;
            }
            if (patience.exhausted()) {
                throw new Inconclusive("After " + patience.spent().toSeconds() + " s threads still moved: "
                        + new Picture(Snapshot.inFull(stage)).brief());
            }
            patience.pause();
        }
        return Rest.REACHED;
    }

    /** Null as long as nothing can be said. */
    private Rest look(Quiescence quiescence, long sinceLast) {
        switch (quiescence.look(sinceLast)) {
            case QUIET:
                return Rest.ASLEEP;
            case GONE:
                return Rest.ENDED;
            default:
        }
        Snapshot snapshot = quiescence.snapshot();
        rested += quiescence.wasResting() && snapshot.onlyWaits() && !Naps.anyIn(snapshot) ? sinceLast : 0;
        if (rested > grace) {
            return Rest.ASLEEP;
        }
        if (yields.again(snapshot) || cpu.most(snapshot.busy()) > MOST_CPU) {
            return Rest.SPINS;
        }
        return naps.again(snapshot) ? Rest.POLLS : null;
    }
}
