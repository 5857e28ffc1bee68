package threadwork.explore.run;

/** Explored code asked for something that the explorer cannot follow. */
final class Unsupported extends Error {

    private static final long serialVersionUID = 1;

    Unsupported(String what) {
        super(what);
    }
}
