package threadwork.grader.model.evidence;

/**
 * A line of source.
 *
 * @param file as the student knows it, such as {@code HitCounter.java}; or, for the grader's own, the name of a check's class
 * @param line from 1
 */
public record Place(String file, int line) {
}
