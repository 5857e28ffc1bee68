package threadwork.grader.child;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Threads that a check left behind. They could disturb the next one, which then runs in a fresh JVM. */
final class Leftovers {

    private static final long PATIENCE_NANOS = 20_000_000;

    static {
        // Starts the JDK's timer, which it keeps for good: now it is among those that were there before, whatever name students give theirs.
        new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.NANOSECONDS).join();
    }

    private final Set<Thread> before = threads();

    private Leftovers() {
    }

    static Leftovers since() {
        return new Leftovers();
    }

    /** Whether threads that were not there before still are; those about to end are given 20 ms. No verdict hangs on it. */
    boolean remain() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (anyLeft()) {
            if (System.nanoTime() > until) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private boolean anyLeft() {
        return threads().stream().anyMatch(thread -> !before.contains(thread) && !waitsForProcesses(thread));
    }

    /** The JDK starts it with the first process, in the group of all groups: no student's thread gets there. */
    private static boolean waitsForProcesses(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return thread.getName().startsWith("process reaper") && (group == null || group.getParent() == null);
    }

    private static Set<Thread> threads() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Thread[] found = new Thread[root.activeCount() + 64];
        int count = root.enumerate(found, true);
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < count; i++) {
            threads.add(found[i]);
        }
        return threads;
    }
}
