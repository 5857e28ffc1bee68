package threadwork.explore.run;

/** Stands in for {@link java.util.concurrent.locks.LockSupport} in explored code. */
public final class ShadowLockSupport {

    private static final long NO_LIMIT = -1;

    private ShadowLockSupport() {
    }

    public static void unpark(ShadowThread thread) {
        ShadowThread me = thread == null ? null : Execution.me();
        if (me != null) {
            me.execution.waits.unpark(me, thread);
        }
    }

    public static void park() {
        park(null, NO_LIMIT);
    }

    public static void park(Object blocker) {
        park(blocker, NO_LIMIT);
    }

    public static void parkNanos(long nanos) {
        parkNanos(null, nanos);
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) {
            park(blocker, nanos);
        }
    }

    public static void parkUntil(long deadlineMillis) {
        parkUntil(null, deadlineMillis);
    }

    public static void parkUntil(Object blocker, long deadlineMillis) {
        parkNanos(blocker, (deadlineMillis - Hooks.currentTimeMillis()) * 1_000_000);
    }

    private static void park(Object blocker, long nanos) {
        ShadowThread me = Execution.mustBeMe("LockSupport.park");
        Object on = blocker != null ? blocker : me.parkBlocker;
        me.execution.waits.park(me, on, nanos);
    }

    public static void setCurrentBlocker(Object blocker) {
        ShadowThread.currentThread().parkBlocker = blocker;
    }

    public static Object getBlocker(ShadowThread thread) {
        return thread.parkBlocker;
    }

    public static long getThreadId(ShadowThread thread) {
        return thread.threadId();
    }
}
