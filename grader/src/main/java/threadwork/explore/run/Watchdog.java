package threadwork.explore.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;

/**
 * Sees a thread that left the explorer's control: it blocks for real, or computes for ever without a step. Judged by
 * its state and its CPU time, never by how long it takes; and all that follows is that there is no verdict.
 */
final class Watchdog {

    static final long PERIOD_NANOS = 50_000_000;
    private static final int LOOKS = 60;
    private static final long CPU_NANOS = 10_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Thread watched;
    private long steps = -1;
    private long cpu;
    private int blocked;

    boolean isStuck(Thread running, long stepsNow) {
        if (running != watched || stepsNow != steps) {
            watched = running;
            steps = stepsNow;
            cpu = THREADS.getThreadCpuTime(running.getId());
            blocked = 0;
            return false;
        }
        boolean waits = running.getState() != Thread.State.RUNNABLE && !awaitsItsTurn(running);
        blocked = waits ? blocked + 1 : 0;
        return blocked > LOOKS || THREADS.getThreadCpuTime(running.getId()) - cpu > CPU_NANOS;
    }

    /** It has been given its turn, but no core yet. */
    private static boolean awaitsItsTurn(Thread thread) {
        return Stream.of(thread.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("awaitTurn"));
    }

    static String place(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length == 0 ? "unknown" : stack[0] + (stack.length > 1 ? " called from " + stack[stack.length - 1] : "");
    }
}
