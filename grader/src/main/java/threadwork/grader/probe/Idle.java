package threadwork.grader.probe;

/** Knows a pool worker without work by its stack: only a new task can move it, whatever time it waits with. */
final class Idle {

    private Idle() {
    }

    static boolean isIdleWorker(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            String type = frame.getClassName();
            // A queue of the student's own, or one whose elements come due by themselves, may move without a new task.
            if (!type.startsWith("java.") && !type.startsWith("jdk.") || type.contains("DelayedWorkQueue")
                    || type.contains("DelayQueue")) {
                return false;
            }
            if (type.equals("java.util.concurrent.ThreadPoolExecutor") && frame.getMethodName().equals("getTask")
                    || type.equals("java.util.concurrent.ForkJoinPool") && frame.getMethodName().equals("awaitWork")) {
                return true;
            }
        }
        return false;
    }
}
