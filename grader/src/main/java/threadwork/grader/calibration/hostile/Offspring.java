package threadwork.grader.calibration.hostile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every process that was below this one at some look, so that one which lets go of its parent is not forgotten. */
final class Offspring implements AutoCloseable {

    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 5_000;
    /** The JDK starts these for itself, and keeps them. */
    private static final List<String> THE_JDKS_OWN = List.of("process reaper", "Common-Cleaner", "ForkJoinPool.commonPool", "Cleaner-",
            "CompletableFutureDelayScheduler", "InnocuousThread");

    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threadsBefore = Set.copyOf(Thread.getAllStackTraces().keySet());
    private final Thread watcher = new Thread(this::watch, "watches for processes");

    private Offspring() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Begins to look. */
    static Offspring ofThisProcess() {
        return new Offspring();
    }

    private void watch() {
        try {
            while (true) {
                ProcessHandle.current().descendants().forEach(seen::add);
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is still there of all that was started: processes by their command, threads of this JVM by their name. Waits a little for it to end. */
    Set<String> left() {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        Set<String> left = look();
        while (!left.isEmpty() && System.currentTimeMillis() < until) {
            left = look();
        }
        return left;
    }

    private Set<String> look() {
        Set<String> left = new TreeSet<>();
        seen.stream().filter(ProcessHandle::isAlive).forEach(process -> left.add("process " + process.pid() + " " + process.info().command().orElse("")));
        Thread.getAllStackTraces().keySet().stream().filter(thread -> thread != watcher && !threadsBefore.contains(thread))
                .filter(thread -> THE_JDKS_OWN.stream().noneMatch(own -> thread.getName().startsWith(own)))
                .forEach(thread -> left.add("thread " + thread.getName()));
        return left;
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
