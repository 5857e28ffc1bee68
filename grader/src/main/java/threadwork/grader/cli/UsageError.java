package threadwork.grader.cli;

/** The user asked for something that cannot be done; the message says what, why and what to do next. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageError(String what, String next) {
        super(what + System.lineSeparator() + next);
    }
}
