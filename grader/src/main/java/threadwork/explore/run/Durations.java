package threadwork.explore.run;

import java.util.concurrent.TimeUnit;

/** Conversions that saturate. */
final class Durations {

    private Durations() {
    }

    static long nanos(long millis, int nanos) {
        long whole = TimeUnit.MILLISECONDS.toNanos(millis);
        return whole > Long.MAX_VALUE - nanos ? Long.MAX_VALUE : whole + nanos;
    }
}
