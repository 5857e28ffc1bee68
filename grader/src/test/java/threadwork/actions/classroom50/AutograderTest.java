package threadwork.actions.classroom50;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that Classroom 50 starts, with a kit in the place of ours that only notes what it is asked for. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Classroom 50 starts it on Linux, and the kit here is a shell script")
class AutograderTest {

    private static final Path SCRIPT = Path.of("../.github/classroom50/autograder.py").toAbsolutePath().normalize();
    private static final String HEAD = "547c20dc2803c72f5a892ccde5a80c63dd3a4e0c";

    @TempDir
    Path folder;
    private Path kit;
    private Path student;

    @BeforeEach
    void aKitAndAStudentsClone() throws Exception {
        assumeTrue(runs("python3", "--version") && runs("git", "--version"), "python3 or git is not installed");
        kit = Files.createDirectory(folder.resolve("kit"));
        student = Files.createDirectory(folder.resolve("student")).toRealPath();
        Path grader = Files.writeString(kit.resolve("threadwork"), "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + folder + "/asked\nexit \"$CODE\"\n");
        assertTrue(grader.toFile().setExecutable(true));
    }

    @Test
    void the_kit_of_the_runner_grades_the_commit_and_writes_the_result_into_the_clone() throws Exception {
        assertEquals(0, autograder(Files.readString(SCRIPT), Map.of("THREADWORK_HOME", kit.toString(), "CODE", "0")));
        assertEquals(List.of("grade", student.toString(), "--commit", HEAD, "--exercise", "ex06race",
                "--format", "classroom50=" + student.resolve("result.json")), Files.readAllLines(folder.resolve("asked")));
    }

    /** The runner then reports an error of the grading, and no score. */
    @Test
    void a_grader_that_fails_makes_the_script_fail() throws Exception {
        assertEquals(3, autograder(Files.readString(SCRIPT), Map.of("THREADWORK_HOME", kit.toString(), "CODE", "3")));
    }

    @Test
    void without_a_kit_it_takes_the_one_commit_that_it_names() throws Exception {
        git("init", "--quiet");
        git("add", "threadwork");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "The kit");
        String commit = git("rev-parse", "HEAD").strip();
        Files.writeString(kit.resolve("threadwork"), "#!/bin/sh\nexit 9\n");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-a", "-m", "Another");

        String script = set(set(set(Files.readString(SCRIPT), "KIT = ", "\"" + kit + "\""), "COMMIT = ", "\"" + commit + "\""),
                "EXERCISES = ", "[\"ex06race\", \"ex07visibility\"]");
        assertEquals(0, autograder(script, Map.of("CODE", "0", "TMPDIR", folder.toString())));
        assertEquals(List.of("--exercise", "ex06race", "--exercise", "ex07visibility"),
                Files.readAllLines(folder.resolve("asked")).subList(4, 8));
    }

    @Test
    void as_it_is_handed_out_it_fetches_nothing() throws Exception {
        String script = set(Files.readString(SCRIPT), "KIT = ", "\"" + kit + "\"");
        git("init", "--quiet");
        assertNotEquals(0, autograder(script, Map.of("CODE", "0", "TMPDIR", folder.toString())));
        assertFalse(Files.exists(folder.resolve("asked")));
    }

    private static String set(String script, String variable, String value) {
        String changed = script.replaceFirst("(?m)^" + variable + "[^#\\n]*", variable + value);
        assertNotEquals(script, changed);
        return changed;
    }

    private int autograder(String script, Map<String, String> environment) throws Exception {
        Path copy = Files.writeString(folder.resolve("autograder.py"), script);
        ProcessBuilder builder = new ProcessBuilder("python3", copy.toString()).directory(student.toFile());
        builder.environment().remove("THREADWORK_HOME");
        builder.environment().put("GITHUB_SHA", HEAD);
        builder.environment().putAll(environment);
        return builder.redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start().waitFor();
    }

    private String git(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("git", "-C", kit.toString()));
        line.addAll(List.of(arguments));
        Path said = folder.resolve("git");
        assertEquals(0, new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor(), line::toString);
        return Files.readString(said);
    }

    private static boolean runs(String... line) throws InterruptedException {
        try {
            return new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
