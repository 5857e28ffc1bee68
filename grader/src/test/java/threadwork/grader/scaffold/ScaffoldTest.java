package threadwork.grader.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {

    private static final Scaffold TALLY = new Scaffold("ex21tally", 21, "Tally", "A tally", "Adding is three steps.");

    @TempDir
    Path root;

    @Test
    void a_new_exercise_has_all_its_parts_and_no_gap_is_left_in_a_name_or_a_text() {
        var files = TALLY.files();
        assertTrue(files.keySet().containsAll(List.of(
                "exercises/src/main/java/threadwork/ex21tally/Tally.java", "exercises/src/main/java/threadwork/ex21tally/README.md",
                "exercises/src/main/java/threadwork/ex21tally/hints.md", "exercises/src/main/java/threadwork/ex21tally/package-info.java",
                "solutions/src/main/java/threadwork/ex21tally/Tally.java",
                "grader/src/main/java/threadwork/checks/ex21tally/TallyChecks.java",
                "grader/src/calibration/ex21tally/right/Locked/Tally.java", "grader/src/calibration/ex21tally/wrong/Unlocked/Tally.java")));
        files.forEach((path, text) -> assertFalse((path + text).matches("(?s).*\\{(id|Type|number|title|concept)}.*"), path));
    }

    @Test
    void stub_and_checks_compile_and_so_do_solution_and_submissions() throws IOException {
        TALLY.writeTo(root);
        Path checks = root.resolve("grader/src/main/java");
        for (String own : List.of("exercises/src/main/java", "solutions/src/main/java", "grader/src/calibration/ex21tally/right/Locked",
                "grader/src/calibration/ex21tally/wrong/Unlocked")) {
            List<String> sources = Stream.concat(javaFiles(root.resolve(own)), javaFiles(checks)).toList();
            assertEquals(0, compile(sources), own);
        }
    }

    @Test
    void an_exercise_that_is_there_is_left_alone() throws IOException {
        Path readme = root.resolve("exercises/src/main/java/threadwork/ex21tally/README.md");
        Files.createDirectories(readme.getParent());
        Files.writeString(readme, "mine");
        assertThrows(FileAlreadyExistsException.class, () -> TALLY.writeTo(root));
        assertEquals("mine", Files.readString(readme));
        assertFalse(Files.exists(root.resolve("solutions")));
    }

    private int compile(List<String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createTempDirectory(root, "classes");
        List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        return compiler.run(null, null, null, Stream.concat(options.stream(), sources.stream()).toArray(String[]::new));
    }

    private static Stream<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java")).map(Path::toString).toList().stream();
        }
    }
}
