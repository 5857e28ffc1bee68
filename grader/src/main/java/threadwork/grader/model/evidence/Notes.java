package threadwork.grader.model.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said of single lines: the compiler's complaints, names that are not available, the two sides of a data race,
 * lines that a rule is about.
 *
 * @param notes in the order in which they are to be read
 */
public record Notes(List<Note> notes) implements Detail {

    /** One of them. */
    public record Note(Optional<Place> place, String text) {
    }
}
