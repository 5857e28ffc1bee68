package threadwork.grader.probe;

/**
 * Stands in this JVM for what the student's code threw in another one, with its stack: throw it, and the report reads as if
 * that code had run here.
 */
public final class ThrownInProgram extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String type;

    /**
     * @param type    the name of the class of what was thrown
     * @param message its message, or null
     * @param frames  its stack, innermost first
     * @param cause   the same of its cause, or null
     */
    public ThrownInProgram(String type, String message, StackTraceElement[] frames, ThrownInProgram cause) {
        super(message, cause);
        this.type = type;
        setStackTrace(frames);
    }

    /** The name of the class of what was thrown there. */
    public String type() {
        return type;
    }

    @Override
    public String toString() {
        return getMessage() == null ? type : type + ": " + getMessage();
    }
}
