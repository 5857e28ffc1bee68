package threadwork.grader.model.evidence;

import java.util.Optional;

/**
 * A line of source.
 *
 * @param file as the student knows it, such as {@code HitCounter.java}; or, for the grader's own, the name of a check's class
 * @param line from 1
 */
public record Place(String file, int line) {

    /** Empty where the file or the line is not known: null, empty, or below 1. */
    public static Optional<Place> known(String file, int line) {
        return file == null || file.isEmpty() || line < 1 ? Optional.empty() : Optional.of(new Place(file, line));
    }
}
