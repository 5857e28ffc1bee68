package threadwork.grader.jvm;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The time that a process had to itself: wall time, less the time that its threads stood ready to run but were given no
 * core. A limit on it does not punish a submission for a busy machine. A process with more running threads than cores waits
 * for itself, so half of the CPU time that it used counts too, where that is more. The processes that it started count as
 * its own: while it waits for one of them that is given no core, it is starved too.
 *
 * <p>Both are read from {@code /proc/PID/task/TID/schedstat}: nanoseconds on a core, nanoseconds ready but not on one (see the
 * kernel's Documentation/scheduler/sched-stats). Where that does not exist, a quarter of the wall time is taken to be its own.
 */
public final class OwnTime {

    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Usage(long onCore, long ready) {
    }

    /** Finding the descendants means reading all of {@code /proc}; what they used before they are found is counted then. */
    private static final long BETWEEN_SEARCHES = TimeUnit.MILLISECONDS.toNanos(250);

    private final long pid;
    private List<Path> tasks = List.of();
    private long searched;
    private final long began = System.nanoTime();
    /** By thread; a thread that has ended keeps what was last seen of it. */
    private final Map<String, Usage> seen = new HashMap<>();
    private final Usage before;

    /** Starts to count, for the process of this id. */
    public OwnTime(long pid) {
        this.pid = pid;
        search();
        before = total();
    }

    private void search() {
        searched = System.nanoTime();
        Stream<Long> started = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).map(ProcessHandle::pid);
        tasks = Stream.concat(Stream.of(pid), started).map(id -> Path.of("/proc", String.valueOf(id), "task")).toList();
    }

    /** Seconds since the start; never negative. */
    public double seconds() {
        if (System.nanoTime() - searched > BETWEEN_SEARCHES) {
            search();
        }
        long wall = System.nanoTime() - began;
        Usage now = total();
        if (seen.isEmpty()) {
            return wall / NANOS / 4;
        }
        long undisturbed = wall - (now.ready - before.ready);
        long used = (now.onCore - before.onCore) / 2;
        return Math.max(0, Math.max(undisturbed, used)) / NANOS;
    }

    private Usage total() {
        tasks.forEach(this::readAll);
        return new Usage(seen.values().stream().mapToLong(Usage::onCore).sum(), seen.values().stream().mapToLong(Usage::ready).sum());
    }

    private void readAll(Path process) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(process)) {
            for (Path thread : threads) {
                read(thread);
            }
        } catch (IOException gone) {
            // The process has ended, or this system has no /proc: what was seen before stands.
        }
    }

    private void read(Path thread) {
        try {
            String[] fields = Files.readString(thread.resolve("schedstat")).trim().split(" ");
            seen.put(thread.getFileName().toString(), new Usage(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
        } catch (IOException | RuntimeException ended) {
            // The thread ended while we looked.
        }
    }
}
