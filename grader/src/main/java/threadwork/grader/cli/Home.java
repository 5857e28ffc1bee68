package threadwork.grader.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The clone of the kit that the command works in; the launcher says where it is. */
record Home(Path root) {

    /** As told by {@code -Dthreadwork.home}, else the current folder. */
    static Home find() {
        return new Home(Path.of(System.getProperty("threadwork.home", "")).toAbsolutePath().normalize());
    }

    /** Where the student types. */
    Path exercises() {
        Path exercises = root.resolve("exercises/src/main/java");
        if (!Files.isDirectory(exercises)) {
            throw new UsageError("There is no folder 'exercises/src/main/java' in " + root + ".", "Run ./threadwork in your clone of the kit.");
        }
        return exercises;
    }

    /** Where archives of our own classes are kept between runs. */
    Path archives() {
        return root.resolve("grader/target/archives");
    }

    /** What this clone remembers between commands, and what it keeps aside; git ignores it. */
    Path own() {
        return root.resolve(".threadwork");
    }
}
