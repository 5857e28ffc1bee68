package threadwork.grader.report;

/**
 * Where a reader should look.
 *
 * @param file below the repository's root, with forward slashes
 * @param line from 1, or 0 where no line is known
 */
public record Place(String file, int line) {
}
