package threadwork.explore.run;

/** How threads go on, and what it says of them that they still do after the last step. */
public enum Pace {
    /** As the choices say; an execution that goes on may only be a long one. */
    USUAL,
    /** The same, for so many steps that who still goes on, all having had their turns, never comes to an end. */
    FOR_EVER,
    /** A step each, so nobody need step back for others; and who gets through at all does so long before the last step. */
    IN_TURN
}
