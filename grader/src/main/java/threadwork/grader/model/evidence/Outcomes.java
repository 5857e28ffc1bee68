package threadwork.grader.model.evidence;

import java.util.List;

/**
 * What a stress check saw on real cores. One forbidden outcome decides, how often it was seen never does.
 *
 * @param outcomes each that was seen
 */
public record Outcomes(List<Outcome> outcomes) implements Detail {

    /** Whether a correct program can show it. */
    public enum Verdict { OK, INTERESTING, FORBIDDEN }

    /**
     * One of them.
     *
     * @param id      the values, such as {@code 1, 0}
     * @param count   how often it was seen
     * @param meaning in words
     */
    public record Outcome(String id, long count, Verdict verdict, String meaning) {
    }
}
