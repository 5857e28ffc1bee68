package threadwork.grader.tour;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * The squares of 0, 1, … n-1, added up {@code rounds} times: one round takes Java a fraction of what it takes CPython, and too
 * little to see.
 */
record Sum(long n, int rounds) implements Job {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long VISIBLE_MICROS = 100;

    @Override
    public String name() {
        return String.format("sum to %,d", n);
    }

    @Override
    public void run(Turn turn, Lane lane) {
        long asked = Span.now();
        turn.take();
        try {
            lane.add(Activity.WAITS, asked, Span.now());
            for (int round = 0; round < rounds; round++) {
                observed(lane);
                waitAt(turn, lane);
            }
        } finally {
            turn.giveBack();
        }
    }

    /** Asking whether somebody waits takes a moment too; only what can be seen is noted. */
    private static void waitAt(Turn turn, Lane lane) {
        long before = Span.now();
        turn.checkpoint();
        long after = Span.now();
        if (after - before >= VISIBLE_MICROS) {
            lane.add(Activity.WAITS, before, after);
        }
    }

    /** A round in which the thread was on a core for less than half the time was mostly spent in the queue for one. */
    private void observed(Lane lane) {
        long from = Span.now();
        long onCore = THREADS.getCurrentThreadCpuTime();
        long sum = squares(n);
        long micros = (THREADS.getCurrentThreadCpuTime() - onCore) / 1_000;
        long to = Span.now();
        lane.add(2 * micros < to - from ? Activity.WAITS : Activity.RUNS, from, to);
        if (sum != (n - 1) * n * (2 * n - 1) / 6) {
            throw new IllegalStateException("the squares below " + n + " add up to " + sum);
        }
    }

    static long squares(long n) {
        long sum = 0;
        for (long i = 0; i < n; i++) {
            sum += i * i;
        }
        return sum;
    }

    @Override
    public List<String> arguments() {
        return List.of("sum", String.valueOf(n), String.valueOf(rounds));
    }
}
