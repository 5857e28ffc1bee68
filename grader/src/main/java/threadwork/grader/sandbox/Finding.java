package threadwork.grader.sandbox;

/**
 * The best tier that a machine has.
 *
 * @param why  there is no better one; empty if there is none to be had
 * @param next how to get it; lines that can be pasted into a shell stand for themselves
 */
public record Finding(Sandbox sandbox, String why, String next) {

    /** Whether it is the best that there is on any machine. */
    public boolean isBest() {
        return why.isEmpty();
    }
}
