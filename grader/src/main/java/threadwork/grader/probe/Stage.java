package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The watched calls that are open at the same time, with their common idea of which threads are the student's: those that
 * were not there when the first of these calls began. They share it because a thread of one call can move the others.
 */
final class Stage {

    /** Guarded by the class, like {@link #open}. */
    private static Stage current;

    private final Set<Thread> before = Roster.identitySet(Roster.alive());
    private final Set<String> tidsBefore = Kernel.present();
    /** Both guarded by this. */
    private final Set<Thread> callers = Roster.identitySet(List.of());
    private final Set<Thread> seen = Roster.identitySet(List.of());
    private int open;

    private Stage() {
    }

    /** For a JVM that does nothing but run a student's program on this main thread. */
    static Stage ofProgram(Thread main) {
        Stage stage = new Stage();
        stage.before.remove(main);
        stage.tidsBefore.removeAll(Kernel.named("java"));
        return stage;
    }

    static synchronized Stage enter() {
        if (current == null) {
            current = new Stage();
        }
        current.open++;
        return current;
    }

    /** Ends one call; the next one after the last begins a new stage. */
    void leave() {
        synchronized (Stage.class) {
            if (--open == 0) {
                current = null;
            }
        }
    }

    boolean isLast() {
        synchronized (Stage.class) {
            return open == 1;
        }
    }

    synchronized void addCaller(Thread caller) {
        callers.add(caller);
    }

    /** Whether it is the thread on which one of these calls was made. */
    synchronized boolean isCaller(Thread thread) {
        return callers.contains(thread);
    }

    /** The live threads that can run student code: those that appeared, and the ones that the JVM shares. */
    List<Thread> watched() {
        List<Thread> watched = new ArrayList<>();
        for (Thread thread : Roster.alive()) {
            if (Roster.isShared(thread) || !before.contains(thread) && !Roster.isNoStudent(thread)) {
                watched.add(thread);
            }
        }
        synchronized (this) {
            watched.stream().filter(thread -> !Roster.isShared(thread)).forEach(seen::add);
        }
        return watched;
    }

    /** The threads that some look has found so far, callers left out. */
    synchronized List<Thread> everSeen() {
        return seen.stream().filter(thread -> !callers.contains(thread)).toList();
    }

    /** Only for the thread that waits: forgets numbers of threads that ended. */
    Kernel kernel() {
        synchronized (tidsBefore) {
            return Kernel.look(tidsBefore);
        }
    }
}
