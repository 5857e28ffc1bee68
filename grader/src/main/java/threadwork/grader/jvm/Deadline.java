package threadwork.grader.jvm;

/** Acts once a process has used up its own time. The watching thread ends with {@link #close}. */
public final class Deadline implements AutoCloseable {

    private static final long POLL_MILLIS = 50;
    /** However starved: after this many times its limit by the clock, waiting makes no sense to anybody. */
    private static final int MOST_STARVED = 12;

    private final Thread watcher;

    private Deadline(OwnTime time, long seconds, Runnable action) {
        watcher = new Thread(() -> watch(time, seconds, action), "deadline");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Runs {@code action} once, when the process has had {@code seconds} of its own time, or twelve times that by the clock. */
    public static Deadline ofOwnTime(ProcessHandle process, long seconds, Runnable action) {
        return new Deadline(new OwnTime(process.pid()), seconds, action);
    }

    private static void watch(OwnTime time, long seconds, Runnable action) {
        long began = System.nanoTime();
        try {
            while (time.seconds() < seconds && System.nanoTime() - began < seconds * MOST_STARVED * 1_000_000_000L) {
                Thread.sleep(POLL_MILLIS);
            }
            action.run();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
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
