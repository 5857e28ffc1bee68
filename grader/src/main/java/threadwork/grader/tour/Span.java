package threadwork.grader.tour;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A worker did one thing for a while.
 *
 * @param from microseconds by the system's clock, which all processes of a machine share
 * @param to   likewise, not before {@code from}
 */
record Span(Activity activity, long from, long to) {

    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    long length() {
        return to - from;
    }

    /** Microseconds that this one and a stretch of time have in common. */
    long within(long begin, long end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, begin));
    }
}
