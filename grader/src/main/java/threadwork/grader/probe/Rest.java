package threadwork.grader.probe;

/** What {@link Watched#settle} saw student code come to. */
public enum Rest {

    /** The condition holds. */
    REACHED,

    /**
     * The condition does not hold, and every student thread waits: for ever, or with a time limit that did not run out within
     * two seconds, or whatever grace was given. Who parks by itself must have done so for two seconds in one piece.
     */
    ASLEEP,

    /**
     * The condition does not hold, and a student thread has used a second of a core meanwhile, or was found to yield its core
     * in 50 looks, and to have run between them.
     */
    SPINS,

    /** The condition does not hold, and a student thread has slept for a moment again and again. */
    POLLS,

    /** The condition does not hold, and the call and every student thread have ended. */
    ENDED
}
