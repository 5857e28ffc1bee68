package threadwork.grader.jvm;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process with everything it started. */
public final class ProcessTree {

    private ProcessTree() {
    }

    /** Ends all of them by force, and waits up to ten seconds until the first has gone. */
    public static void kill(Process process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
