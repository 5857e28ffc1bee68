package threadwork.checks.ex03sleep;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import threadwork.ex03sleep.Sleeper;

/** Where the naps of a scenario are taken: knows how many are over, and what time it is. */
final class Bedroom implements Sleeper {

    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    /** Guarded by this. */
    private int over;

    @Override
    public void sleep(Duration length) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(length.toNanos());
        synchronized (this) {
            over++;
        }
    }

    synchronized int over() {
        return over;
    }

    /** Since the bedroom was made. */
    Duration passed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** As a student would say it: {@code 5 s}, {@code 2.5 s}. */
    static String words(Duration length) {
        double seconds = length.toNanos() / NANOS;
        return (seconds == (long) seconds ? Long.toString((long) seconds) : Double.toString(seconds)) + " s";
    }
}
