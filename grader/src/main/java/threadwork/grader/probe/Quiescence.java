package threadwork.grader.probe;

/**
 * Decides that no student thread can move: two looks in a row are equal and show all of them waiting, the kernel has none
 * that could run and has not let one run between, and nobody the grader woke is still on the way.
 *
 * <p>Where the kernel does not tell ({@code /proc} is Linux's), the same picture must hold for 500 ms of own time.
 */
final class Quiescence {

    enum Motion { MOVING, QUIET, GONE }

    private static final long HOLD_WITHOUT_KERNEL = 500_000_000;

    private final Stage stage;
    private final boolean kernelIsKnown;
    private Snapshot snapshot;
    private String last = "";
    private long held;
    private boolean resting;

    Quiescence(Stage stage) {
        this(stage, Kernel.isKnown());
    }

    Quiescence(Stage stage, boolean kernelIsKnown) {
        this.stage = stage;
        this.kernelIsKnown = kernelIsKnown;
    }

    /** @param sinceLast the grader's own time since the last look, in nanoseconds */
    Motion look(long sinceLast) {
        boolean before = WakeUps.pending();
        snapshot = Snapshot.take(stage);
        boolean quiet = snapshot.isQuiet();
        Kernel kernel = kernelIsKnown ? stage.kernel() : new Kernel(false, "");
        resting = !kernel.moving();
        String now = snapshot.signature() + kernel.runs();
        boolean same = quiet && resting && !before && !WakeUps.pending() && now.equals(last);
        last = quiet && resting ? now : "";
        held = same ? held + sinceLast : 0;
        if (!same || !kernelIsKnown && held < HOLD_WITHOUT_KERNEL) {
            return Motion.MOVING;
        }
        return snapshot.busy().isEmpty() ? Motion.GONE : Motion.QUIET;
    }

    /** What the last look saw. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** Whether the last look found no student thread running or able to run. */
    boolean wasResting() {
        return resting;
    }
}
