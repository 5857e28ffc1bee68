package threadwork.grader.probe;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * How long processes have rested in all since there was progress: the sum of the rounds of the grader's own time at whose
 * end all their threads slept. A machine that gives them no core gives no rest either, so this is no measure of its speed.
 */
final class Stillness {

    /** Where sleep is not seen, a round counts as little as this part of it. */
    private static final int UNKNOWN = 4;

    private final LongSupplier progress;
    private long last;
    private long rested;

    Stillness(LongSupplier progress) {
        this.progress = progress;
        this.last = progress.getAsLong();
    }

    /** @param round what has passed since the last look, in nanoseconds of own time */
    void look(List<ProcessHandle> processes, long round) {
        long now = progress.getAsLong();
        if (now != last) {
            last = now;
            rested = 0;
        } else if (!ProcessState.isKnown()) {
            rested += round / UNKNOWN;
        } else if (processes.stream().allMatch(ProcessState::rests)) {
            rested += round;
        }
    }

    long nanos() {
        return rested;
    }
}
