package threadwork.grader.probe;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition that may never hold, while student code waits in whatever way it chose. */
final class Settling {

    /** Whoever only has to come to rest needs a small part of it, on any machine, for it is time on a core. */
    static final Duration MOST_CPU = Duration.ofSeconds(1);
    /** Who parks for so long in one piece waits for somebody to unpark it, and not for its next look. */
    private static final long LONG_PARK = 2_000_000_000;

    private final Stage stage;
    private final Duration limit;
    private final long grace;
    private final long mostCpu;
    private final CpuTime cpu = new CpuTime();
    private final Naps naps = new Naps();
    private final Yields yields = new Yields();
    private long rested;
    private String parkedAt = "";
    private long parked;

    Settling(Stage stage, Duration limit, Duration grace, Duration mostCpu) {
        this.stage = stage;
        this.limit = limit;
        this.grace = grace.toNanos();
        this.mostCpu = mostCpu.toNanos();
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
        boolean parks = quiescence.wasResting() && snapshot.onlyWaits() && !Naps.sleepsIn(snapshot);
        String now = parks ? snapshot.signature() : "";
        parked = parks && now.equals(parkedAt) ? parked + sinceLast : 0;
        parkedAt = now;
        if (rested > grace || parked > Math.max(grace, LONG_PARK)) {
            return Rest.ASLEEP;
        }
        if (yields.again(snapshot) || cpu.most(snapshot.busy()) > mostCpu) {
            return Rest.SPINS;
        }
        return naps.again(snapshot) ? Rest.POLLS : null;
    }
}
