package threadwork.grader.channel;

import java.io.IOException;

/** Somebody other than the child's reporter wrote to the result channel: nothing from that child counts. */
public final class ForgedFrame extends IOException {

    private static final long serialVersionUID = 1;

    public ForgedFrame(String what) {
        super(what);
    }
}
