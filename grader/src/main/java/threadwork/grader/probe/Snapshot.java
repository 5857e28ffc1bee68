package threadwork.grader.probe;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads that can run student code, all at one moment: the JVM stops them for it together. */
final class Snapshot {

    static final ThreadMXBean JVM = ManagementFactory.getThreadMXBean();

    /** Deep enough to find a pool's worker loop under its queue. */
    private static final int DEPTH = 32;

    private final List<Thread> threads;
    private final ThreadInfo[] infos;
    private final long started;

    private Snapshot(List<Thread> threads, ThreadInfo[] infos) {
        this.threads = threads;
        this.infos = infos;
        this.started = JVM.getTotalStartedThreadCount();
    }

    static Snapshot take(Stage stage) {
        List<Thread> threads = stage.watched();
        return new Snapshot(threads, threads.isEmpty() ? new ThreadInfo[0] : JVM.getThreadInfo(ThreadIds.of(threads), DEPTH));
    }

    /** Like {@link #take}, with whole stacks and the locks that are held: for people, and slow. */
    static Snapshot inFull(Stage stage) {
        List<Thread> threads = stage.watched();
        return new Snapshot(threads,
                threads.isEmpty() ? new ThreadInfo[0] : JVM.getThreadInfo(ThreadIds.of(threads), true, true));
    }

    List<Thread> threads() {
        return threads;
    }

    /** One for each of {@link #threads} in their order; null where the thread has ended meanwhile. */
    ThreadInfo info(int index) {
        return infos[index];
    }

    /** Whether a thread may run student code: not if it is one the JVM shares and has no work. */
    boolean isBusy(int index) {
        Thread thread = threads.get(index);
        if (!Roster.isShared(thread)) {
            return true;
        }
        boolean isWorker = thread instanceof ForkJoinWorkerThread;
        return isWorker && infos[index] != null && !Idle.isIdleWorker(infos[index].getStackTrace());
    }

    /** Whether no thread can move unless another one makes it. */
    boolean isQuiet() {
        for (ThreadInfo info : infos) {
            if (info == null || !isHeld(info)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every thread waits, be it with a time limit. */
    boolean onlyWaits() {
        for (ThreadInfo info : infos) {
            Thread.State state = info == null ? Thread.State.TERMINATED : info.getThreadState();
            if (state == Thread.State.RUNNABLE || state == Thread.State.TERMINATED) {
                return false;
            }
        }
        return true;
    }

    private boolean isHeld(ThreadInfo info) {
        return switch (info.getThreadState()) {
            case WAITING, BLOCKED -> true;
            case TIMED_WAITING -> Idle.isIdleWorker(info.getStackTrace()) && !someoneWaitsForTheEndOf(info);
            default -> false;
        };
    }

    /** An idle worker's timeout matters to one kind of thread: who waits for that worker to end. */
    private boolean someoneWaitsForTheEndOf(ThreadInfo worker) {
        for (int i = 0; i < infos.length; i++) {
            if (infos[i] == worker) {
                return isWaitedFor(threads.get(i));
            }
        }
        return true;
    }

    private boolean isWaitedFor(Thread thread) {
        for (ThreadInfo info : infos) {
            LockInfo lock = info == null ? null : info.getLockInfo();
            if (lock != null && lock.getIdentityHashCode() == System.identityHashCode(thread)) {
                return true;
            }
        }
        return false;
    }

    /** Equal in two snapshots if no thread came, went, or waited anew between them, as far as the JVM knows. */
    String signature() {
        StringBuilder text = new StringBuilder().append(started);
        for (int i = 0; i < infos.length; i++) {
            ThreadInfo info = infos[i];
            text.append(' ').append(System.identityHashCode(threads.get(i)));
            if (info != null) {
                text.append(info.getThreadState()).append(info.getWaitedCount()).append('+').append(info.getBlockedCount());
            }
        }
        return text.toString();
    }

    /** Those that are alive and may run student code. */
    List<Thread> busy() {
        List<Thread> busy = new ArrayList<>();
        for (int i = 0; i < infos.length; i++) {
            if (isBusy(i)) {
                busy.add(threads.get(i));
            }
        }
        return busy;
    }
}
