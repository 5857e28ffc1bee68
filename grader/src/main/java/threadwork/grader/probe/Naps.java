package threadwork.grader.probe;

import java.lang.management.ThreadInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Knows threads that sleep for a moment again and again, in place of waiting for what they need. */
final class Naps {

    private static final int AGAIN_AND_AGAIN = 4;
    /** Nobody can end these but by an interrupt. */
    private static final Set<String> SLEEPS = Set.of("Thread.sleep", "TimeUnit.sleep");
    private static final Set<String> PAUSES = Set.of("Thread.sleep", "TimeUnit.sleep", "LockSupport.parkNanos");

    /** How often a thread had waited when it was first seen asleep, by the JVM's number for it. */
    private final Map<Long, Long> waitedAtFirst = new HashMap<>();

    /** Whether some thread of the snapshot sleeps now: it goes on by itself. */
    static boolean anyIn(Snapshot snapshot) {
        return anyIn(snapshot, PAUSES);
    }

    /** The same without those that park, whom another thread may wake. */
    static boolean sleepsIn(Snapshot snapshot) {
        return anyIn(snapshot, SLEEPS);
    }

    private static boolean anyIn(Snapshot snapshot, Set<String> pauses) {
        for (int i = 0; i < snapshot.threads().size(); i++) {
            if (isIn(snapshot.info(i), pauses)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some thread of the snapshot sleeps now, and has slept or waited often since it was first seen to sleep. */
    boolean again(Snapshot snapshot) {
        boolean again = false;
        for (int i = 0; i < snapshot.threads().size(); i++) {
            ThreadInfo info = snapshot.info(i);
            if (isIn(info, PAUSES)) {
                long first = waitedAtFirst.computeIfAbsent(info.getThreadId(), id -> info.getWaitedCount());
                again |= info.getWaitedCount() - first >= AGAIN_AND_AGAIN;
            }
        }
        return again;
    }

    private static boolean isIn(ThreadInfo info, Set<String> pauses) {
        return info != null && info.getThreadState() == Thread.State.TIMED_WAITING
                && pauses.contains(Frames.called(info.getStackTrace()));
    }
}
