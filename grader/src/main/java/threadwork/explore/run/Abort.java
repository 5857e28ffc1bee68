package threadwork.explore.run;

/** Unwinds an explored thread when its execution has ended; explored code that catches it meets it again at its next step. */
final class Abort extends Error {

    private static final long serialVersionUID = 1;
    static final Abort NOW = new Abort();

    private Abort() {
        super("the execution has ended", null, false, false);
    }
}
