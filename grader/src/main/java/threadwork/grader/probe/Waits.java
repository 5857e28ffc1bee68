package threadwork.grader.probe;

import java.lang.management.LockInfo;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** What each thread of a snapshot waits for, and who would have to move first. */
final class Waits {

    private final Snapshot snapshot;

    Waits(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** As the end of a sentence that begins with the thread's name, without a line. */
    String describe(int index) {
        ThreadInfo info = snapshot.info(index);
        StackTraceElement[] frames = info.getStackTrace();
        Optional<Integer> other = waitsFor(index);
        if (joins(frames)) {
            return other.map(o -> "waits for " + name(o) + " to end").orElse("waits for a thread to end");
        }
        if (other.isPresent()) {
            return "waits for the lock " + lock(info.getLockInfo()) + ", which " + name(other.get()) + " holds";
        }
        return switch (info.getThreadState()) {
            case BLOCKED -> "waits for the lock " + lock(info.getLockInfo()) + holder(info);
            case WAITING, TIMED_WAITING -> resting(info);
            case TERMINATED -> "has ended";
            default -> "runs";
        };
    }

    private static String holder(ThreadInfo info) {
        return info.getLockOwnerName() == null ? "" : ", which " + Words.quoted(info.getLockOwnerName()) + " holds";
    }

    private static String resting(ThreadInfo info) {
        StackTraceElement[] frames = info.getStackTrace();
        if (Frames.has(frames, Gate.class, "pass")) {
            return "waits at the check's gate";
        }
        if (Idle.isIdleWorker(frames)) {
            return "is a pool's worker without work: the pool was not shut down";
        }
        String called = Frames.called(frames);
        String what = called.isEmpty() ? "waits" : "waits in " + called;
        return info.getThreadState() == Thread.State.TIMED_WAITING ? what + " for a time" : what;
    }

    /** The thread that must move first: the holder of the wanted lock, or the thread whose end is waited for. */
    Optional<Integer> waitsFor(int index) {
        ThreadInfo info = snapshot.info(index);
        if (info == null) {
            return Optional.empty();
        }
        boolean joins = joins(info.getStackTrace());
        for (int other = 0; other < snapshot.threads().size(); other++) {
            ThreadInfo there = snapshot.info(other);
            boolean holds = there != null && info.getLockOwnerId() == there.getThreadId() && info.getLockOwnerId() >= 0;
            boolean joined = joins && info.getLockInfo() != null
                    && info.getLockInfo().getIdentityHashCode() == System.identityHashCode(snapshot.threads().get(other));
            if (holds || joined) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean joins(StackTraceElement[] frames) {
        return Frames.has(frames, Thread.class, "join");
    }

    String name(int index) {
        return Words.quoted(snapshot.threads().get(index).getName());
    }

    /** A lock by its class and a number that tells it from others of the class; not by its own words, which are the student's. */
    static String lock(LockInfo lock) {
        if (lock == null) {
            return "?";
        }
        String type = Frames.simple(lock.getClassName()).replaceAll("^(Reentrant(?:ReadWrite)?Lock)\\$.*", "$1");
        return type + "@" + Integer.toHexString(lock.getIdentityHashCode());
    }

    /** Where a thread took a lock that it holds, if it holds it by {@code synchronized}. */
    static Optional<StackTraceElement> takenAt(ThreadInfo holder, LockInfo wanted) {
        return Stream.of(holder.getLockedMonitors())
                .filter(held -> wanted != null && held.getIdentityHashCode() == wanted.getIdentityHashCode() && held.getLockedStackFrame() != null)
                .map(MonitorInfo::getLockedStackFrame).findFirst();
    }

    /** What a thread waits for, if that is a lock; empty if it is the end of another thread. */
    static String wanted(ThreadInfo info) {
        return joins(info.getStackTrace()) ? "" : lock(info.getLockInfo());
    }
}
