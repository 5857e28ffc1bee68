package threadwork.checks.ex04daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import threadwork.grader.probe.Failure;

/** Notes when a heart beat, on the check's own clock. The heart calls {@link #run}, the check all the rest. */
final class Beats implements Runnable {

    /** A heart without pauses beats a million times a second: later ones are counted, and not kept. */
    private static final int MOST = 100;

    private final Clock time;
    private final IntConsumer then;
    private final Object lock = new Object();
    /** These three guarded by the lock, which student code cannot reach. */
    private final List<Duration> moments = new ArrayList<>();
    private Thread heart;
    private int count;

    Beats(Clock time) {
        this(time, number -> { });
    }

    /** @param then what a beat does once it is noted; it is given the beat's number, from 1 */
    Beats(Clock time, IntConsumer then) {
        this.time = time;
        this.then = then;
    }

    @Override
    public void run() {
        int number;
        synchronized (lock) {
            heart = Thread.currentThread();
            number = ++count;
            if (number <= MOST) {
                moments.add(time.virtual().now());
            }
        }
        then.accept(number);
    }

    int count() {
        synchronized (lock) {
            return count;
        }
    }

    /** The thread of the last beat, null before the first. */
    Thread heart() {
        synchronized (lock) {
            return heart;
        }
    }

    /** @throws Failure unless each beat came a period after the one before, the first at once or a period after the start */
    private void mustKeep(Duration period, String situation) {
        List<Duration> seen;
        synchronized (lock) {
            seen = List.copyOf(moments);
        }
        for (int i = 0; i < seen.size(); i++) {
            Duration before = i == 0 ? Duration.ZERO : seen.get(i - 1);
            Duration gap = seen.get(i).minus(before);
            Failure.unless(gap.equals(period) || i == 0 && gap.isZero(), "%sThe period is %s, and your heart beat at %s.", situation,
                    shown(period), shown(seen));
        }
    }

    /**
     * @param situation begins the sentence: empty, or sentences of its own and a space
     * @throws Failure unless so many beats came, each a period after the one before, the first at once or after a period
     */
    void mustKeep(Duration period, int atLeast, String situation) {
        mustKeep(period, situation);
        int came = count();
        Failure.unless(came >= atLeast, "%sThe period is %s, and when the clock stood at %s, only %d of %d beats had come.",
                situation, shown(period), shown(time.virtual().now()), came, atLeast);
    }

    private static String shown(List<Duration> moments) {
        String some = moments.stream().limit(8).map(Beats::shown).collect(Collectors.joining(", "));
        return moments.size() > 8 ? some + " …" : some;
    }

    private static String shown(Duration length) {
        return length.toMillis() + " ms";
    }
}
