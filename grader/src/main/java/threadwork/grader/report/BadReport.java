package threadwork.grader.report;

/** A report made elsewhere is not one that this grader could have made; the message says where, in words of ours alone. */
public final class BadReport extends Exception {

    private static final long serialVersionUID = 1;

    BadReport(String what) {
        super(what);
    }
}
