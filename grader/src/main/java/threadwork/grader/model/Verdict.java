package threadwork.grader.model;

/** What became of one planned check. Every planned check gets exactly one. */
public enum Verdict {
    PASSED,
    /** The claim is not true of this submission. */
    FAILED,
    /** The submission used up the time of this check: an endless loop, or a wait that nothing can end. */
    TIMED_OUT,
    /** A check that this one builds on did not pass; the feedback names it. */
    SKIPPED,
    /** The stub's gap is still open where this check looks. */
    NOT_STARTED,
    /** The machine did not let us find out. Never costs a point; marks the exercise for a person. */
    INCONCLUSIVE,
    /** The grader's own fault. Never costs a point; marks the exercise for a person. */
    GRADER_ERROR;

    /** The check could not be judged: no point is lost by it, and a person should look. */
    public boolean undecided() {
        return this == INCONCLUSIVE || this == GRADER_ERROR;
    }
}
