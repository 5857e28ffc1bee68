package threadwork.grader.probe;

/** A thread was interrupted while it waited at a {@link Gate}. Its interrupt status is set again. */
public final class GateInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    GateInterrupted() {
        super("interrupted while waiting at the check's gate");
    }
}
