package threadwork.grader.jvm;

import java.io.IOException;

/** The grader was ended in the middle of its work: there is no result, and none will come. */
public final class GraderClosed extends IOException {

    private static final long serialVersionUID = 1;

    public GraderClosed() {
        super("the grader has been closed");
    }
}
