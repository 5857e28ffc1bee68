package threadwork.grader.allow;

/**
 * Something that a submission may not name, or have.
 *
 * @param subject what, as a student would write it: {@code System.exit(int)}
 * @param where   the student's class that names it
 * @param file    path below the source root
 * @param line    from 1, or 0 where it is on no line in particular
 * @param source  that line, or empty
 * @param advice  why not, and what to use instead
 */
public record Refusal(String subject, String where, String file, int line, String source, Advice advice) {
}
