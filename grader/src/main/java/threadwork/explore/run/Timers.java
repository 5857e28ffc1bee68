package threadwork.explore.run;

import java.util.List;
import threadwork.explore.run.ShadowThread.Status;

/** Virtual time: it passes only when nobody can run, or when somebody runs and runs. */
final class Timers {

    /** Far from zero, so that a subtraction in explored code does not turn it negative. */
    private static final long START_NANOS = 1_000_000_000_000L;
    /** As far as time goes by itself, about a century: a timeout that begins then is still a number. */
    private static final long LATEST_NANOS = Long.MAX_VALUE / 3;
    private static final long NONE = -1;

    private final List<ShadowThread> threads;
    private long now = START_NANOS;
    private long lastMoved;

    Timers(List<ShadowThread> threads) {
        this.threads = threads;
    }

    /** Nanoseconds, as a thread sees them. */
    long now(ShadowThread reader) {
        if (reader != null) {
            reader.hash = Fingerprint.of(reader.hash, now, 3);
        }
        return now;
    }

    void pass(long leastNanos) {
        now = Math.max(now, Math.min(LATEST_NANOS, now + Math.max(leastNanos, (now - START_NANOS) / 16)));
    }

    /** @param nanos from now on; below 0 for no limit */
    void limit(ShadowThread thread, long nanos) {
        thread.timedOut = false;
        thread.waitsSince = thread.execution.scheduler.steps();
        thread.wakeAt = nanos < 0 ? NONE : Math.max(now, now(thread) + Math.min(nanos, Long.MAX_VALUE / 4));
    }

    void cancel(ShadowThread thread) {
        thread.wakeAt = NONE;
    }

    /** Lets time pass until the next thread wakes up, with all that wake up at that time; false if none ever will. */
    boolean fireEarliest() {
        long earliest = threads.stream().filter(Timers::isTimed).mapToLong(t -> t.wakeAt).min().orElse(NONE);
        if (earliest == NONE) {
            return false;
        }
        now = Math.max(now, earliest);
        lastMoved = threads.get(0).execution.scheduler.steps();
        threads.stream().filter(t -> isTimed(t) && t.wakeAt <= now).forEach(this::fire);
        return true;
    }

    void fire(ShadowThread thread) {
        now = Math.max(now, thread.wakeAt);
        thread.wakeAt = NONE;
        thread.timedOut = true;
        thread.hash = Fingerprint.of(thread.hash, now, 4);
        if (thread.status == Status.WAITING) {
            ((Tracked) thread.on).waiting.remove(thread);
        }
        thread.status = Status.READY;
    }

    /** The step at which time last passed for somebody. */
    long lastMoved() {
        return lastMoved;
    }

    /** Whether somebody has waited since before that step for a time that will yet come. */
    boolean isAnyoneStillToWake(long step) {
        return threads.stream().anyMatch(thread -> isTimed(thread) && thread.waitsSince < step);
    }

    private static boolean isTimed(ShadowThread thread) {
        return thread.wakeAt >= 0 && thread.status != Status.READY && thread.status != Status.ENDED;
    }
}
