package threadwork.grader.model.evidence;

import java.util.List;

/**
 * Inputs for which a law does not hold, made as small as they could be made.
 *
 * @param inputs   the values, in the order of the check's parameters
 * @param commands the calls of each thread, where it is calls that were tried
 * @param tries    how many inputs were tried until one failed, or 0 where that is not counted
 * @param seed     of the run: the same seed leads to the same inputs
 */
public record CounterExample(List<Input> inputs, List<Commands> commands, int tries, long seed) implements Detail {

    /**
     * One value.
     *
     * @param name  what it is called, or empty
     * @param value as text
     */
    public record Input(String name, String value) {
    }

    /**
     * Calls that are made one after the other.
     *
     * @param thread who makes them
     * @param calls  such as {@code put(1)}
     */
    public record Commands(String thread, List<String> calls) {
    }
}
