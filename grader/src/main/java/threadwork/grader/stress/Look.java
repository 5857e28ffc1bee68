package threadwork.grader.stress;

import java.lang.Thread.State;
import java.lang.management.ThreadInfo;
import org.openjdk.jcstress.infra.runners.WorkerSync;

/**
 * One actor at one moment. Two equal looks at a waiting thread: it has not run in between.
 *
 * @param thread its id
 * @param waits how often it began to wait or to block, in its life
 * @param cpuNanos CPU time in its life
 */
record Look(long thread, Place place, State state, long waits, long cpuNanos) {

    /** In whose code an actor is. */
    enum Place {
        /** Inside an actor, an arbiter or a constructor of the state, and so in the student's code. */
        INSIDE,
        /** Waiting for the others at the end of a stride. */
        AT_STRIDE,
        /** Waiting for the others at the end of an epoch. */
        AT_UPDATE,
        /** In the runner's own loops: on its way, even if it does not get a core. */
        ON_ITS_WAY,
        GONE
    }

    /**
     * @param info null if the thread has ended
     * @param runner the name of the generated runner
     * @param state the name of the state class
     */
    static Look at(long thread, ThreadInfo info, long cpuNanos, String runner, String state) {
        return info == null ? new Look(thread, Place.GONE, State.TERMINATED, 0, 0)
                : new Look(thread, place(info.getStackTrace(), runner, state), info.getThreadState(),
                        info.getBlockedCount() + info.getWaitedCount(), cpuNanos);
    }

    private static Place place(StackTraceElement[] stack, String runner, String state) {
        for (int i = 1; i < stack.length; i++) {
            if (isOf(stack[i], runner)) {
                return called(stack[i - 1], state);
            }
        }
        return Place.ON_ITS_WAY;
    }

    private static boolean isOf(StackTraceElement frame, String runner) {
        return frame.getClassName().equals(runner) || frame.getClassName().startsWith(runner + "$");
    }

    private static Place called(StackTraceElement frame, String state) {
        if (frame.getClassName().equals(state)) {
            return Place.INSIDE;
        }
        if (!frame.getClassName().equals(WorkerSync.class.getName())) {
            return Place.ON_ITS_WAY;
        }
        return switch (frame.getMethodName()) {
            case "awaitCheckpoint" -> Place.AT_STRIDE;
            case "postUpdate" -> Place.AT_UPDATE;
            default -> Place.ON_ITS_WAY;
        };
    }

    boolean isInside() {
        return place == Place.INSIDE;
    }

    /** Waits for somebody else, without a time limit. */
    boolean isBlockedInside() {
        return isInside() && (state == State.BLOCKED || state == State.WAITING);
    }
}
