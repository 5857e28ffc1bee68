package threadwork.grader.probe;

import java.time.Duration;
import java.util.List;

/** Ends what a call has left: once the verdict stands, nothing of it should disturb the next one. */
final class Clearing {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private static volatile boolean anythingLeft;

    private final Stage stage;
    private final Thread caller;
    private final boolean all;

    Clearing(Stage stage, Thread caller) {
        this.stage = stage;
        this.caller = caller;
        this.all = stage.isLast();
    }

    static boolean anythingLeft() {
        return anythingLeft;
    }

    void run() {
        boolean interrupted = Thread.interrupted();
        try {
            anythingLeft |= !clear();
        } catch (RuntimeException | Error unknown) {
            anythingLeft = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether all has ended. Threads that are quiet after three interrupts will not end. */
    private boolean clear() {
        Quiescence quiescence = new Quiescence(stage);
        Patience patience = new Patience(LIMIT);
        int interrupts = 0;
        while (true) {
            Quiescence.Motion motion = quiescence.look(patience.lastRound());
            List<Thread> left = left(quiescence.snapshot());
            if (left.isEmpty()) {
                return true;
            }
            if (interrupts == 0 || motion == Quiescence.Motion.QUIET) {
                if (interrupts++ == 3) {
                    return false;
                }
                interrupt(left);
            }
            if (patience.exhausted()) {
                return false;
            }
            patience.pause();
        }
    }

    private List<Thread> left(Snapshot snapshot) {
        return snapshot.busy().stream().filter(thread -> all || thread == caller).toList();
    }

    /** On a thread of its own, since a subclass of {@code Thread} may have redefined {@code interrupt}, and never return. */
    private static void interrupt(List<Thread> left) {
        new GraderThread(() -> left.forEach(Thread::interrupt), "interrupts what a check left").start();
    }
}
