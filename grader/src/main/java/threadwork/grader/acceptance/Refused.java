package threadwork.grader.acceptance;

/** A report is not believed; the message completes "not scored: " in a few words of ours, safe to post. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }
}
