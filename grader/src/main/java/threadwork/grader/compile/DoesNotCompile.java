package threadwork.grader.compile;

import java.util.List;

/**
 * The compiler refused the exercise.
 *
 * @param problems what it said, in its order; at least one
 */
public record DoesNotCompile(List<Problem> problems) implements Compilation {

    public DoesNotCompile {
        problems = List.copyOf(problems);
    }

    /**
     * One complaint.
     *
     * @param file    path below the source root, or empty where the complaint is about no file
     * @param line    from 1, or 0 where it is about no line
     * @param message the compiler's own words
     * @param source  the line of source that it is about, or empty
     */
    public record Problem(String file, int line, String message, String source) {

        @Override
        public String toString() {
            String where = file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + ": ";
            return where + message + (source.isBlank() ? "" : "\n    " + source.strip());
        }
    }
}
