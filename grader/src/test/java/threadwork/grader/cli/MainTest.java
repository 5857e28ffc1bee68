package threadwork.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a script sees it: arguments in, exit code and streams out. */
class MainTest {

    private static final String SOURCE = "threadwork/ex02join/SumOfSquares.java";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setProperty("threadwork.home", folder.toString());
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.clearProperty("threadwork.home");
    }

    @Test
    void without_arguments_it_shows_the_course_and_what_to_type_next() {
        assertEquals(0, Main.run());
        assertTrue(out().contains("ex02join") && out().contains("./threadwork check"), out());
    }

    @Test
    void a_path_that_does_not_exist_is_a_usage_error_in_two_lines() {
        assertEquals(2, Main.run("grade", folder.resolve("nowhere").toString()));
        assertEquals(2, err().lines().count(), err());
        assertTrue(err().startsWith("There is nothing at "), err());
    }

    @Test
    void a_folder_without_an_exercise_is_a_usage_error() {
        assertEquals(2, Main.run("grade", folder.toString()));
        assertTrue(err().startsWith("No file of an exercise is in "), err());
    }

    @Test
    void a_file_that_is_not_utf_8_fails_its_own_exercise_and_is_named() throws IOException {
        put(SOURCE, "");
        Files.write(folder.resolve(SOURCE), new byte[] {(byte) 0xFF});
        assertEquals(0, Main.run("grade", folder.toString(), "--exercise", "ex02join", "--quick"));
        assertTrue(out().replaceAll("\\s+", " ").contains("SumOfSquares.java is not UTF-8 text: line 1"), out());
    }

    @Test
    void unknown_exercises_options_and_commands_are_usage_errors() throws IOException {
        put("exercises/src/main/java/" + SOURCE, stub());
        assertEquals(2, Main.run("check", "ex77nothing"));
        assertTrue(err().contains("There is no exercise 'ex77nothing'."), err());
        assertEquals(2, Main.run("grade", "--no-such-option", "."));
        assertEquals(2, Main.run("gradee"));
        assertEquals(2, Main.run("grade"));
        assertEquals(2, Main.run("grade", ".", "--jobs", "0"));
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void check_without_a_clone_says_where_to_run_it() {
        assertEquals(2, Main.run("check"));
        assertTrue(err().contains("There is no folder 'exercises"), err());
    }

    @Test
    void every_command_has_help_with_what_it_is_for() {
        for (String command : new String[] {"check", "grade", "list", "calibrate", "doctor"}) {
            out.reset();
            assertEquals(0, Main.run(command, "--help"));
            assertTrue(out().contains("Usage: threadwork " + command), out());
        }
    }

    @Test
    void grading_a_stub_is_done_whatever_the_score_unless_fail_under_says_otherwise() throws IOException {
        put(SOURCE, stub());
        assertEquals(0, Main.run("grade", folder.toString(), "--exercise", "ex02join", "--json", "-"));
        JsonNode report = new ObjectMapper().readTree(out());
        assertEquals("threadwork/report/v1", report.get("schema").asText());
        assertEquals(0, report.at("/score/earned").asInt());
        assertEquals("NOT_STARTED", report.at("/exercises/0/checks/0/verdict").asText());
        assertEquals(1, Main.run("grade", folder.toString(), "--exercise", "2", "--fail-under", "1"));
    }

    @Test
    void check_fails_while_a_check_fails_and_not_for_what_was_not_begun() throws IOException {
        put("exercises/src/main/java/" + SOURCE, stub());
        assertEquals(0, Main.run("check", "--quick"));
        assertEquals(1, Main.run("check", "ex02join", "--quick"));
        put("exercises/src/main/java/" + SOURCE, "package threadwork.ex02join; class SumOfSquares { }");
        assertEquals(1, Main.run("check", "--quick"));
        assertTrue(out().replaceAll("\\s+", " ").contains("SumOfSquares.of(long) returning long is gone; the checks call it."), out());
    }

    @Test
    void a_report_that_cannot_be_written_is_told_and_leaves_nothing_half_done() throws IOException {
        put(SOURCE, stub());
        Path target = folder.resolve("no/such/folder/report.json");
        assertEquals(2, Main.run("grade", folder.toString(), "--exercise", "ex02join", "--json", target.toString()));
        assertFalse(Files.exists(target.getParent()));
        assertFalse(err().contains("\tat "), err());
    }

    @Test
    void a_page_is_written_into_a_folder_that_is_made_for_it_and_the_command_says_where() throws IOException {
        put("ada/" + SOURCE, stub());
        Path pages = folder.resolve("some/pages");
        assertEquals(0, Main.run("grade", folder.resolve("ada").toString(), "--exercise", "ex02join", "--quick", "--html", pages.toString()));
        assertTrue(Files.readString(pages.resolve("ada.html")).contains("<title>ada: 0 of "));
        assertTrue(out().contains("Page: " + pages.resolve("ada.html")), out());
        assertEquals(2, Main.run("grade", folder.resolve("ada").toString(), "--exercise", "ex02join", "--quick", "--html", pages.resolve("ada.html").toString()));
        assertTrue(err().startsWith(pages.resolve("ada.html") + " is a file."), err());
    }

    @Test
    void a_format_that_does_not_exist_or_has_no_file_is_told_before_anything_is_graded() throws IOException {
        put(SOURCE, stub());
        assertEquals(2, Main.run("grade", folder.toString(), "--format", "papyrus=x"));
        assertEquals(2, Main.run("grade", folder.toString(), "--format", "markdown"));
        assertTrue(err().startsWith("There is no format 'papyrus'.") && err().contains("--format markdown names no file."), err());
        assertEquals("", out());
    }

    @Test
    void a_report_is_written_in_each_format_that_is_asked_for() throws IOException {
        put(SOURCE, "package threadwork.ex02join; class SumOfSquares { }");
        Path page = folder.resolve("page.md");
        Path annotations = folder.resolve("annotations.txt");
        assertEquals(0, Main.run("grade", folder.toString(), "--exercise", "2", "--quick", "--format", "markdown=" + page, "--format", "annotations=" + annotations));
        assertTrue(Files.readString(page).startsWith("## Threadwork: 0 of "), Files.readString(page));
        assertTrue(Files.readString(annotations).startsWith("::error file=exercises/src/main/java/" + SOURCE), Files.readString(annotations));
    }

    @Test
    void a_format_that_needs_something_of_its_runner_says_what() throws IOException {
        put(SOURCE, stub());
        assertEquals(2, Main.run("grade", folder.toString(), "--format", "classroom50=" + folder.resolve("result.json")));
        assertTrue(err().contains("not in the environment: CLASSROOM, ASSIGNMENT, SUBMISSION_TAG, COMMIT_URL, RELEASE_URL."), err());
        assertEquals("", out());
    }

    @Test
    void a_payload_for_github_classroom_is_one_line_of_base64() throws IOException {
        put(SOURCE, stub());
        Path payload = folder.resolve("payload.txt");
        assertEquals(0, Main.run("grade", folder.toString(), "--exercise", "ex02join", "--quick", "--format", "github-classroom=" + payload));
        JsonNode read = new ObjectMapper().readTree(Base64.getDecoder().decode(Files.readString(payload).strip()));
        assertEquals("fail", read.get("status").asText());
    }

    private static String stub() throws IOException {
        return Files.readString(Path.of("../exercises/src/main/java").resolve(SOURCE));
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
