package threadwork.grader.compile;

import java.nio.file.Path;

/**
 * The exercise compiles.
 *
 * @param classes the folder that holds its class files, and nothing else
 */
public record Compiled(Path classes) implements Compilation {
}
