package threadwork.grader.probe;

import java.lang.management.ThreadInfo;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows threads that give their core away and ask again. Where others want the core they use next to no time on it, so that
 * how much they have used does not tell; but look after look finds them there.
 *
 * <p>A look counts only if the thread has been on a core since the one before: on a starved machine a thread that yields once
 * may stand there for many looks, and that is no loop.
 */
final class Yields {

    private static final int LOOK_AFTER_LOOK = 50;

    private record Seen(int looks, long cpu) {
    }

    /** By the JVM's number for the thread. */
    private final Map<Long, Seen> found = new HashMap<>();

    /** Takes one more look, and tells whether some thread has been found often. */
    boolean again(Snapshot snapshot) {
        boolean again = false;
        for (int i = 0; i < snapshot.threads().size(); i++) {
            ThreadInfo info = snapshot.info(i);
            if (info != null && Frames.called(info.getStackTrace()).equals("Thread.yield")) {
                again |= foundAgain(info.getThreadId(), Snapshot.JVM.getThreadCpuTime(info.getThreadId()));
            }
        }
        return again;
    }

    /** @param cpu nanoseconds on a core so far; -1 if the thread has ended, or it is not known */
    boolean foundAgain(long thread, long cpu) {
        Seen before = found.get(thread);
        if (before == null) {
            found.put(thread, new Seen(1, cpu));
        } else if (cpu > before.cpu) {
            found.put(thread, new Seen(before.looks + 1, cpu));
        }
        return found.get(thread).looks >= LOOK_AFTER_LOOK;
    }
}
