package threadwork.grader.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A clock that moves only when no student thread can: then it jumps to the earliest moment that one of them sleeps for.
 * So what a program does in time is exact: five naps of 1 to 5 end at 5 together, at 15 one by one, at 9 by twos.
 *
 * <p>Begins at zero. {@link #sleep} and {@link #now} are for the student's threads, as the clock an exercise hands them;
 * {@link #drive} is for the check. Fields are guarded by a lock that student code cannot reach.
 */
public final class VirtualTime {

    private static final int MOST_JUMPS = 10_000;
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private static final class Sleep {
        private final Duration end;
        private boolean over;

        private Sleep(Duration end) {
            this.end = end;
        }
    }

    private final Object lock = new Object();
    private final List<Sleep> sleeps = new ArrayList<>();
    private Duration now = Duration.ZERO;

    /** The time since the beginning. */
    public Duration now() {
        synchronized (lock) {
            return now;
        }
    }

    /** How many threads sleep now. */
    public int sleeping() {
        synchronized (lock) {
            return sleeps.size();
        }
    }

    /**
     * Sleeps until the clock has moved by {@code length}; not at all if that is zero or less.
     *
     * @throws InterruptedException as {@link Thread#sleep} does
     */
    public void sleep(Duration length) throws InterruptedException {
        synchronized (lock) {
            if (Thread.interrupted()) {
                throw new InterruptedException("sleep interrupted");
            }
            if (length.isNegative() || length.isZero()) {
                return;
            }
            Sleep sleep = new Sleep(now.plus(length));
            sleeps.add(sleep);
            try {
                while (!sleep.over) {
                    lock.wait();
                }
            } finally {
                sleeps.remove(sleep);
                if (sleep.over) {
                    WakeUps.taken();
                }
            }
        }
    }

    /**
     * Lets time pass until the condition holds.
     *
     * @param until as in {@link Watched#await}
     * @return STUCK if it does not hold, no student thread can move, and none sleeps
     * @throws Inconclusive as {@link Watched#await}
     * @throws Failure if it does not hold after 10 000 jumps of the clock: no machine is to blame for that
     */
    public Observation drive(Watched<?> call, BooleanSupplier until) {
        return drive(call, until, FOR_EVER);
    }

    /**
     * Lets time pass until the condition holds, but not beyond {@code limit}.
     *
     * @param limit a moment on this clock, from its beginning
     * @return STUCK also if the next sleep to end does so after the limit; the clock then stands at the limit
     */
    public Observation drive(Watched<?> call, BooleanSupplier until, Duration limit) {
        for (int jumps = 0; jumps < MOST_JUMPS; jumps++) {
            Observation seen = call.await(until);
            if (seen != Observation.STUCK || !jump(limit)) {
                return seen;
            }
        }
        throw Failure.of("Threads slept %d times, until %s by the clock of this check, and what was awaited never came.", MOST_JUMPS, now());
    }

    /** Whether someone was woken. */
    private boolean jump(Duration limit) {
        synchronized (lock) {
            Duration next = sleeps.stream().map(sleep -> sleep.end).min(Duration::compareTo).orElse(null);
            if (next == null) {
                return false;
            }
            if (next.compareTo(limit) > 0) {
                now = limit.compareTo(now) > 0 ? limit : now;
                return false;
            }
            now = next;
            for (Sleep sleep : sleeps) {
                if (sleep.end.equals(next)) {
                    sleep.over = true;
                    WakeUps.sent();
                }
            }
            lock.notifyAll();
            return true;
        }
    }
}
