package threadwork.grader.cli;

/** The command's exit codes; instructors' scripts rely on them. */
final class ExitCode {

    /** Done, whatever the score. */
    static final int DONE = 0;
    /** A check of the student's fails, the score is under {@code --fail-under}, or calibration found a misjudgement. */
    static final int NOT_GOOD_ENOUGH = 1;
    /** The command, or what it was pointed at, makes no sense. */
    static final int USAGE = 2;
    /** The grader itself failed. */
    static final int GRADER_FAILED = 3;

    private ExitCode() {
    }
}
