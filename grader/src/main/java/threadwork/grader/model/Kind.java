package threadwork.grader.model;

/** How a check finds out. */
public enum Kind {
    /** Behaviour, with tasks and gates supplied by the grader. */
    UNIT,
    /** A law that must hold on random inputs. */
    PROPERTY,
    /** What the source must use or must not use. */
    RULE,
    /** Overlap, responsiveness, leaks: judged by what threads wait for, never by the clock. */
    TIMING,
    /** Every schedule of a small scenario that matters. */
    SCHEDULE,
    /** Real threads on real hardware, many times. */
    STRESS
}
