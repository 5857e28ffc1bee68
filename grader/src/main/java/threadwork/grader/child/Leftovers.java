package threadwork.grader.child;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/** Threads that a check left behind. They could disturb the next one, which then runs in a fresh JVM. */
final class Leftovers {

    private static final long PATIENCE_NANOS = 20_000_000;

    /** Threads that the JDK starts for itself when first needed, once in a JVM. */
    private static final Set<String> THE_JDKS_OWN = Set.of("process reaper", "CompletableFutureDelayScheduler",
            "ForkJoinPool.commonPool-delayScheduler");
    /** Newer JDKs add it to the name of the reaper: {@code process reaper (pid 42)}. */
    private static final Pattern NUMBER = Pattern.compile(" \\(pid \\d+\\)$");

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
        return threads().stream().anyMatch(thread -> !before.contains(thread) && !isTheJdksOwn(thread.getName()));
    }

    private static boolean isTheJdksOwn(String name) {
        return THE_JDKS_OWN.contains(NUMBER.matcher(name).replaceFirst(""));
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
