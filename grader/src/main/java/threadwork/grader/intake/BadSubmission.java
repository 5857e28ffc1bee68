package threadwork.grader.intake;

/** What was handed in cannot be graded at all; says what, why and what to do next. Never a stack trace to a user. */
public final class BadSubmission extends Exception {

    private static final long serialVersionUID = 1;

    public BadSubmission(String what, String next) {
        super(what + System.lineSeparator() + next);
    }
}
