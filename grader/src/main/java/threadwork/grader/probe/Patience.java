package threadwork.grader.probe;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Paces the looks of one wait, and ends it when nothing could be found out. It counts the grader's own time: a round that
 * took long because the machine had no core for us counts as a short one, so that a starved machine gives more time.
 */
final class Patience {

    /** Long enough for whatever can be decided at all. */
    static final Duration USUAL = Duration.ofSeconds(30);

    private static final long LONGEST_ROUND = Duration.ofMillis(10).toNanos();
    private static final int MOST_STARVED = 10;

    private final long limit;
    private final long begin = System.nanoTime();
    private long last = begin;
    private long lastRound;
    private long own;
    private int rounds;

    Patience(Duration limit) {
        this.limit = limit.toNanos();
    }

    /**
     * Waits a moment before the next look: shorter at first, when most waits end.
     * Nobody of ours interrupts a check; whoever else does is not to end it.
     */
    void pause() {
        LockSupport.parkNanos(rounds++ < 20 ? 100_000 : 1_000_000);
        Thread.interrupted();
        long now = System.nanoTime();
        lastRound = Math.min(now - last, LONGEST_ROUND);
        own += lastRound;
        last = now;
    }

    /** What the round that the last {@link #pause} ended took, at most 10 ms, in nanoseconds of own time. */
    long lastRound() {
        return lastRound;
    }

    boolean exhausted() {
        return own > limit || last - begin > MOST_STARVED * limit;
    }

    Duration spent() {
        return Duration.ofNanos(last - begin);
    }
}
