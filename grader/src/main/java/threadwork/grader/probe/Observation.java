package threadwork.grader.probe;

/** What came of waiting for a condition while student code ran. */
public enum Observation {

    /** The condition holds. */
    REACHED,

    /** The condition does not hold, and no student thread can move any more unless the grader does something. */
    STUCK,

    /** The condition does not hold, and the call and every student thread have ended. */
    ENDED
}
