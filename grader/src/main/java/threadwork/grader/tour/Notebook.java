package threadwork.grader.tour;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The work of the notebook: ten sums, five sleeps.
 *
 * @param rounds how often each sum is computed, at least 1
 * @param unit   milliseconds that stand for one of the notebook's seconds, at least 1
 */
record Notebook(int rounds, long unit) {

    /** What the ten sums took the notebook one after the other, in seconds: as long as they shall take here. */
    private static final double SUMS_SECONDS = 1.03;
    private static final int SUMS = 10;
    private static final long STEP = 100_000;

    /** As much work as this machine does in about the time that the notebook took. */
    static Notebook forThisMachine(long unit) {
        long elements = STEP * SUMS * (SUMS + 1) / 2;
        for (int rounds = 1; ; rounds *= 2) {
            double seconds = seconds(rounds);
            if (seconds > SUMS_SECONDS / 20) {
                return new Notebook((int) Math.max(1, Math.round(SUMS_SECONDS / seconds * rounds * STEP / elements)), unit);
            }
        }
    }

    /** On a core: whatever else the machine does makes the work no larger. */
    private static double seconds(int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        new Sum(STEP, rounds).run(Turn.EVERYBODY, new Lane(""));
        return (threads.getCurrentThreadCpuTime() - began) / 1e9;
    }

    List<Job> sums() {
        return IntStream.rangeClosed(1, SUMS).mapToObj(i -> (Job) new Sum(i * STEP, rounds)).toList();
    }

    List<Job> sleeps() {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> (Job) new Nap(i, i * unit)).toList();
    }
}
