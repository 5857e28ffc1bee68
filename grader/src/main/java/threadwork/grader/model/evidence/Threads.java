package threadwork.grader.model.evidence;

import java.util.List;

/**
 * What threads were doing at one moment.
 *
 * @param threads the student's, busy or left over
 */
public record Threads(List<State> threads) implements Detail {

    /**
     * One of them.
     *
     * @param thread its name
     * @param state  as the JVM calls it, such as {@code BLOCKED}
     * @param doing  the rest of a sentence that begins with the name: what it waits for, and who has that
     * @param frames of the student's code, innermost first
     */
    public record State(String thread, String state, String doing, List<Frame> frames) {
    }
}
