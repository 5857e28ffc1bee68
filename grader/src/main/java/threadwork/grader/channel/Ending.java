package threadwork.grader.channel;

/** How a check that ran to its end ended. */
public enum Ending {
    PASSED,
    /** The check's own claim does not hold. */
    CLAIM_FAILED,
    /** The student's code threw something that the check did not ask for. */
    STUDENT_CODE_THREW,
    /** The check met the stub's TODO. */
    GAP_MET,
    /** The machine did not let the check find out. */
    INCONCLUSIVE,
    /** The check itself broke. */
    GRADER_BROKE
}
