package threadwork.grader.model.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The order of steps in which it goes wrong.
 *
 * @param steps   in this order, whichever thread takes them
 * @param skipped steps before these that are left out, because there are too many
 */
public record Schedule(List<Step> steps, int skipped) implements Detail {

    /**
     * One step of one thread.
     *
     * @param thread its name
     * @param action {@code reads}, {@code writes}, {@code locks}, {@code unlocks}, {@code waits for} and so on
     * @param target the variable, lock or thread it is done to, or empty
     * @param value  what was read or written, or empty
     * @param place  where in the source
     * @param text   the step in words, without thread and place
     */
    public record Step(String thread, String action, String target, String value, Optional<Place> place, String text) {
    }
}
