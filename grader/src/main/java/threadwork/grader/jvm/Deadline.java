package threadwork.grader.jvm;

import java.util.concurrent.TimeUnit;

/** Acts once a process has used up its own time. The watching thread ends with {@link #close}. */
public final class Deadline implements AutoCloseable {

    private static final long POLL_MILLIS = 100;
    /**
     * The count begins only now: most checks are over by then, and looking costs the machine more than those checks do.
     * Nobody gets less time for it.
     */
    private static final long UNCOUNTED_MILLIS = 200;
    /** However starved: after this many times its limit by the clock, waiting makes no sense to anybody. */
    private static final int MOST_STARVED = 12;

    /** What to do after how many seconds of own time. */
    private record Step(long seconds, Runnable action) {
    }

    private final Thread watcher;
    /** Written by the watcher alone. */
    private volatile double used;

    private Deadline(ProcessHandle process, Step... steps) {
        watcher = new Thread(() -> watch(process, steps), "deadline");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Runs {@code action} once, when the process has had {@code seconds} of its own time, or twelve times that by the clock. */
    public static Deadline ofOwnTime(ProcessHandle process, long seconds, Runnable action) {
        return new Deadline(process, new Step(seconds, action));
    }

    /** The same, and runs {@code last} when it has had {@code grace} seconds more. */
    public static Deadline ofOwnTime(ProcessHandle process, long seconds, Runnable action, long grace, Runnable last) {
        return new Deadline(process, new Step(seconds, action), new Step(seconds + grace, last));
    }

    private void watch(ProcessHandle process, Step... steps) {
        try {
            Thread.sleep(UNCOUNTED_MILLIS);
            long began = System.nanoTime();
            OwnTime time = new OwnTime(process.pid());
            for (Step step : steps) {
                while (looked(time) < step.seconds && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(step.seconds * MOST_STARVED)) {
                    Thread.sleep(POLL_MILLIS);
                }
                step.action.run();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private double looked(OwnTime time) {
        used = time.seconds();
        return used;
    }

    /** What the process has used since this began, in seconds of its own time, as it was last seen: up to 0.2 s less than there was. */
    public double used() {
        return used;
    }

    @Override
    public void close() {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
