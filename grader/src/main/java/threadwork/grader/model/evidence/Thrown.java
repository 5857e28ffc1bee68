package threadwork.grader.model.evidence;

import java.util.List;

/**
 * An exception, its stack cut to the student's frames.
 *
 * @param chain what was thrown, followed by what it was caused by; at least one
 */
public record Thrown(List<Cause> chain) implements Detail {

    /**
     * One of them.
     *
     * @param type    the name of its class
     * @param message or empty
     * @param frames  of the student's code, innermost first
     */
    public record Cause(String type, String message, List<Frame> frames) {
    }
}
