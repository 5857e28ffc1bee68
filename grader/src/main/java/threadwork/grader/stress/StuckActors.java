package threadwork.grader.stress;

import java.lang.Thread.State;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.Failure;

/** What is said about actors that do not come back: who, where in the student's code, and waiting for what. */
final class StuckActors {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Thread> actors;
    private final StressState state;

    StuckActors(List<Thread> actors, StressState state) {
        this.actors = actors;
        this.state = state;
    }

    /** The ids of threads that wait for each other's locks without a time limit, ascending; empty if there are none. */
    List<Long> cycle() {
        long[] ids = THREADS.findDeadlockedThreads();
        boolean forEver = ids != null && Arrays.stream(THREADS.getThreadInfo(ids)).allMatch(info -> info != null
                && (info.getThreadState() == State.BLOCKED || info.getThreadState() == State.WAITING));
        return forEver ? LongStream.of(ids).sorted().boxed().toList() : List.of();
    }

    /** Whether no thread but the actors themselves could still wake one of them; see {@link OsTasks}. */
    boolean nobodyElseMoves(List<Look> looks) {
        boolean othersWait = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !actors.contains(thread) && !isOurs(thread))
                .noneMatch(thread -> thread.getState() == State.TIMED_WAITING);
        return othersWait && OsTasks.noneRuns(looks.stream().map(Look::isInside).toList());
    }

    /** Threads of the JVM, of the grader and of the build: they sleep and wait on their own account. */
    private static boolean isOurs(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return thread == Thread.currentThread() || group == null || group.getName().equals("system")
                || group.getName().equals("InnocuousThreadGroup") && thread.getName().equals("Common-Cleaner")
                || thread.getName().startsWith("threadwork-") || thread.getName().startsWith("surefire-")
                || thread.getName().equals("main");
    }

    Failure deadlock(List<Long> cycle) {
        String who = threads().filter(info -> cycle.contains(info.getThreadId()))
                .map(info -> name(info) + " waits for a lock that " + name(info.getLockOwnerName()) + " holds")
                .collect(Collectors.joining(", "));
        return failure("Deadlock: " + who + ".");
    }

    Failure loop(Look look) {
        ThreadInfo info = THREADS.getThreadInfo(look.thread(), Integer.MAX_VALUE);
        return failure(name(info) + " never comes back: one call used more than a second of CPU time in " + place(info) + ".");
    }

    Failure waiting(List<Look> looks) {
        List<Long> blocked = looks.stream().filter(Look::isBlockedInside).map(Look::thread).toList();
        String who = threads().filter(info -> blocked.contains(info.getThreadId()))
                .map(info -> name(info) + " waits in " + place(info)).collect(Collectors.joining(", "));
        return failure(who + ", and nobody is left who could wake it.");
    }

    private Failure failure(String what) {
        return Failure.of(what).with(new Evidence("threads", stacks()));
    }

    /** Each actor that is still there: what it waits for, who holds that, and its stack down to the actor's method. */
    String stacks() {
        return threads().map(this::stack).collect(Collectors.joining("\n"));
    }

    private Stream<ThreadInfo> threads() {
        long[] ids = actors.stream().mapToLong(Thread::getId).toArray();
        return Arrays.stream(THREADS.getThreadInfo(ids, Integer.MAX_VALUE)).filter(info -> info != null);
    }

    private String stack(ThreadInfo info) {
        LockInfo lock = info.getLockInfo();
        String owner = info.getLockOwnerName() == null ? "" : ", held by " + name(info.getLockOwnerName());
        StringBuilder text = new StringBuilder(name(info) + " is " + info.getThreadState());
        text.append(lock == null ? "" : " on " + lock + owner);
        for (StackTraceElement frame : info.getStackTrace()) {
            if (frame.getClassName().startsWith(state.runnerName())) {
                break;
            }
            text.append("\n    at ").append(line(frame));
        }
        return text.toString();
    }

    private String place(ThreadInfo info) {
        return Arrays.stream(info.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk."))
                .findFirst().map(StuckActors::line).orElse("code of the JDK");
    }

    /** Without the loader and the module before the class's name. */
    private static String line(StackTraceElement frame) {
        String text = frame.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private String name(ThreadInfo info) {
        return name(info.getThreadName());
    }

    private String name(String thread) {
        return thread.startsWith("stress-") ? "the constructor" : thread.replace("JcstressThread_", "");
    }
}
