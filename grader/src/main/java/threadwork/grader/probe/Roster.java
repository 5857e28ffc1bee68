package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/** Which threads there are, and whose they are. Calls nothing that a subclass of {@code Thread} could have redefined. */
final class Roster {

    private static final ThreadGroup ROOT = root();

    /** JDK 17's timer behind {@code orTimeout} and its like; newer JDKs have a class for it. Known before students' code runs. */
    private static final Set<Thread> SHARED_TIMER = sharedTimer();

    private static final Set<String> JVM_NAMES = Set.of("Reference Handler", "Finalizer", "Signal Dispatcher", "Service Thread",
            "Monitor Deflation Thread", "Notification Thread", "Attach Listener", "Common-Cleaner", "Sweeper thread");

    private Roster() {
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** Every live thread of this JVM, by way of the thread groups: their list cannot be added to by student code. */
    static List<Thread> alive() {
        Thread[] threads = new Thread[64];
        int found = ROOT.enumerate(threads, true);
        while (found == threads.length) {
            threads = new Thread[2 * threads.length];
            found = ROOT.enumerate(threads, true);
        }
        return new ArrayList<>(Arrays.asList(threads).subList(0, found));
    }

    /** Whether it belongs to the JVM or the grader, and so never runs student code. */
    static boolean isNoStudent(Thread thread) {
        String type = thread.getClass().getName();
        boolean inner = type.equals("jdk.internal.misc.InnocuousThread") || type.startsWith("java.lang.ref.");
        return thread instanceof GraderThread
                || isDestroyer(thread)
                || inner && !isShared(thread)
                || isOfRoot(thread) && !isShared(thread) && type.equals("java.lang.Thread") && hasJvmName(thread.getName());
    }

    /** What waits, in place of a main thread that has ended, to end the JVM. Only the JVM's own has no line of Java in it. */
    private static boolean isDestroyer(Thread thread) {
        return thread.getClass() == Thread.class && thread.getName().equals("DestroyJavaVM")
                && thread.getStackTrace().length == 0;
    }

    private static boolean isOfRoot(Thread thread) {
        return thread.getThreadGroup() == ROOT;
    }

    private static boolean hasJvmName(String name) {
        return JVM_NAMES.contains(name) || name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler")
                || name.startsWith("JFR ");
    }

    /**
     * Whether it is one of the JVM's own workers and timers that student code may use without starting them: the common
     * pool, the timer of {@code CompletableFuture}, what carries and wakes virtual threads, what waits for the end of a
     * process. They may be older than a call.
     */
    static boolean isShared(Thread thread) {
        String type = thread.getClass().getName();
        return thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool()
                || type.equals("java.util.concurrent.DelayScheduler")
                || type.equals("jdk.internal.misc.CarrierThread")
                || type.equals("jdk.internal.misc.InnocuousThread") && thread.getName().startsWith("VirtualThread-unparker")
                || thread.getName().startsWith("process reaper")
                        && (isOfRoot(thread) || type.equals("jdk.internal.misc.InnocuousThread"))
                || SHARED_TIMER.contains(thread);
    }

    private static Set<Thread> sharedTimer() {
        new CompletableFuture<Void>().completeOnTimeout(null, 1, TimeUnit.NANOSECONDS).join();
        Set<Thread> timer = identitySet(List.of());
        for (Thread thread : alive()) {
            if (thread.getName().equals("CompletableFutureDelayScheduler")) {
                timer.add(thread);
            }
        }
        return timer;
    }

    /** Threads are told apart by identity: a subclass may redefine {@code equals}. */
    static Set<Thread> identitySet(List<Thread> threads) {
        Set<Thread> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(threads);
        return set;
    }
}
