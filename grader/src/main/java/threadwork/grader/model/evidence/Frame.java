package threadwork.grader.model.evidence;

import java.util.Optional;

/**
 * A call on a thread's stack that lies in the student's code.
 *
 * @param method such as {@code HitCounter.hit}
 * @param place  empty where the class file does not say
 */
public record Frame(String method, Optional<Place> place) {
}
