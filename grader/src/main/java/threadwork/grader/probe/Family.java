package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** A process with all that it started, as far as they were its descendants when somebody looked. For one thread to use. */
final class Family {

    /** In nanoseconds of own time: a look at all threads of several JVMs is dear. */
    private static final long BETWEEN_LOOKS = 10_000_000;

    private final Process first;
    private final Set<ProcessHandle> descendants = new LinkedHashSet<>();

    Family(Process first) {
        this.first = first;
    }

    void look() {
        first.descendants().forEach(descendants::add);
    }

    /** Whether a descendant is alive, of those seen so far. */
    boolean outlives() {
        return descendants.stream().anyMatch(ProcessHandle::isAlive);
    }

    /** Those that have not ended, the first left out. */
    List<ProcessHandle> descendants() {
        look();
        return descendants.stream().filter(process -> !ProcessState.hasEnded(process)).toList();
    }

    private List<ProcessHandle> everybody() {
        List<ProcessHandle> alive = new ArrayList<>(descendants());
        if (!ProcessState.hasEnded(first.toHandle())) {
            alive.add(first.toHandle());
        }
        return alive;
    }

    void kill() {
        look();
        first.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** As {@link Program#await(BooleanSupplier, LongSupplier, java.time.Duration)}. */
    Observation await(BooleanSupplier condition, LongSupplier progress, long restNanos) {
        Patience patience = new Patience(Patience.USUAL);
        Stillness rest = new Stillness(progress);
        long round = 0;
        while (!condition.getAsBoolean()) {
            if (round > BETWEEN_LOOKS) {
                List<ProcessHandle> alive = everybody();
                rest.look(alive, round);
                round = 0;
                if (alive.isEmpty() || rest.nanos() > restNanos) {
                    return condition.getAsBoolean() ? Observation.REACHED : alive.isEmpty() ? Observation.ENDED : Observation.STUCK;
                }
            }
            if (patience.exhausted()) {
                throw new Inconclusive("After " + patience.spent().toSeconds() + " s the program was still running.");
            }
            patience.pause();
            round += patience.lastRound();
        }
        return Observation.REACHED;
    }
}
