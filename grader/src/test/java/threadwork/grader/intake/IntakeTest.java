package threadwork.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;

/** What is taken from a folder, and what is not. */
class IntakeTest {

    private static final String FOLDER = "threadwork/ex02join/";
    private static final String SOURCE = FOLDER + "SumOfSquares.java";
    private static final String OTHER = "threadwork/ex06race/HitCounter.java";
    private static final String TEXT = "package threadwork.ex02join; class SumOfSquares { }";

    private final Intake intake = new Intake(Stubs.ofThisKit());

    @TempDir
    Path folder;

    @Test
    void a_clone_gives_its_exercises_and_not_its_solutions() throws Exception {
        put("exercises/src/main/java/" + SOURCE, TEXT);
        put("exercises/src/test/java/threadwork/ex02join/SumOfSquaresTest.java", "a student's own test");
        put("solutions/src/main/java/" + SOURCE, "not this one");
        assertEquals(Map.of("ex02join", List.of(new SourceFile(SOURCE, TEXT))), intake.read(folder).files());
    }

    @Test
    void a_source_root_may_lie_anywhere() throws Exception {
        put("deep/down/" + SOURCE, TEXT);
        assertEquals(List.of(new SourceFile(SOURCE, TEXT)), intake.read(folder).files().get("ex02join"));
        for (String part : List.of("deep", "deep/down", "deep/down/threadwork")) {
            assertEquals(TEXT, only(intake.read(folder.resolve(part))).text());
        }
    }

    @Test
    void a_submission_is_named_after_what_holds_its_source_root() throws Exception {
        put("ada/exercises/src/main/java/" + SOURCE, TEXT);
        assertEquals("ada", intake.read(folder.resolve("ada")).name());
        assertEquals("exercises", intake.read(folder.resolve("ada/exercises/src/main/java")).name());
    }

    @Test
    void what_belongs_to_no_exercise_is_ignored_and_listed_briefly() throws Exception {
        put("exercises/src/main/java/" + SOURCE, TEXT);
        put("exercises/src/main/java/" + FOLDER + "Helper.java", "class Helper { }");
        put("exercises/src/main/java/" + FOLDER + "SumOfSquares.class", "bytes");
        put("exercises/src/main/java/" + FOLDER + "README.md", "as handed out");
        put("exercises/src/main/java/threadwork/Thread.java", "package threadwork; class Thread { }");
        put("exercises/src/main/java/org/junit/jupiter/api/Assertions.java", "class Assertions { }");
        put("grader/src/main/java/threadwork/checks/ex02join/SumOfSquaresChecks.java", "edited");
        put("grader/pom.xml", "edited");
        put("pom.xml", "edited");
        put(".mvn/extensions.xml", "edited");
        Submission submission = intake.read(folder);
        assertEquals(TEXT, only(submission).text());
        assertEquals(List.of("threadwork/Thread.java", FOLDER + "Helper.java", FOLDER + "SumOfSquares.class", "exercises/", "grader/", "pom.xml"),
                submission.ignored());
        assertEquals(List.of(FOLDER + "Helper.java"), submission.leftOut("ex02join"));
    }

    @Test
    void the_list_of_what_is_ignored_has_an_end() throws Exception {
        put(SOURCE, TEXT);
        for (int i = 0; i < 150; i++) {
            put(FOLDER + "x".repeat(200) + i + ".txt", "");
        }
        List<String> ignored = intake.read(folder).ignored();
        assertEquals(101, ignored.size());
        assertEquals("and 50 more", ignored.get(100));
        assertTrue(ignored.stream().allMatch(name -> name.length() <= 201), ignored.toString());
    }

    @Test
    void given_files_are_never_taken_and_a_changed_one_is_told() throws Exception {
        String given = "threadwork/ex03sleep/Sleeper.java";
        String stub = Stubs.ofThisKit().files().get("ex03sleep").stream().filter(one -> one.path().equals(given)).findFirst().orElseThrow().text();
        put("threadwork/ex03sleep/Naps.java", "class Naps { }");
        put(given, "\uFEFF" + stub.replace("\n", "\r\n"));
        assertEquals(List.of(), intake.read(folder).ignored());
        put(given, stub + "// edited");
        Submission submission = intake.read(folder);
        assertEquals(List.of(given), submission.ignored());
        assertEquals(List.of("threadwork/ex03sleep/Naps.java"), submission.files().get("ex03sleep").stream().map(SourceFile::path).toList());
    }

    @Test
    void odd_names_beside_an_exercise_reach_nobody_and_are_safe_to_print() throws Exception {
        put(SOURCE, TEXT);
        for (String odd : List.of("CON.java", "@args.java", "-proc.java", "two words.java", "bell\u0007.java", "line\nend.java", "\u202Eavaj.java")) {
            put(FOLDER + odd, "class Odd { }");
        }
        Submission submission = intake.read(folder);
        assertEquals(TEXT, only(submission).text());
        assertEquals(7, submission.leftOut("ex02join").size(), submission.ignored().toString());
        assertTrue(submission.ignored().containsAll(List.of(FOLDER + "bell\\u0007.java", FOLDER + "line\\u000Aend.java", FOLDER + "\\u202Eavaj.java")),
                submission.ignored().toString());
    }

    @Test
    @DisabledOnOs(value = {OS.WINDOWS, OS.MAC}, disabledReason = "names there do not differ by capitals")
    void a_name_in_the_wrong_case_is_told_unless_the_right_one_is_there_too() throws Exception {
        put(FOLDER + "sumofsquares.java", TEXT);
        put(OTHER, "class HitCounter { }");
        assertRefused("ex02join", FOLDER + "sumofsquares.java differs from " + SOURCE + " in capital and small letters.");
        put(SOURCE, TEXT);
        Submission submission = intake.read(folder);
        assertEquals(Map.of(), submission.refused());
        assertEquals(List.of(FOLDER + "sumofsquares.java"), submission.ignored());
    }

    @Test
    void text_that_is_not_utf_8_costs_its_own_exercise_and_is_told_with_its_line() throws Exception {
        put(OTHER, "class HitCounter { }");
        put(SOURCE, "");
        Files.write(folder.resolve(SOURCE), new byte[] {'/', '/', '\n', '/', '/', (byte) 0xE4, (byte) 0x20});
        assertRefused("ex02join", SOURCE + " is not UTF-8 text: line 2 holds other bytes.");
        Files.write(folder.resolve(SOURCE), new byte[] {'/', '/', (byte) 0xC3});
        assertRefused("ex02join", SOURCE + " is not UTF-8 text: line 1 holds other bytes.");
    }

    @Test
    void a_file_of_more_than_200_kb_costs_its_own_exercise() throws Exception {
        put(OTHER, "class HitCounter { }");
        put(SOURCE, " ".repeat(200_001));
        assertRefused("ex02join", SOURCE + " is larger than 200 KB.");
        put(SOURCE, " ".repeat(200_000));
        assertEquals(200_000, only(intake.read(folder)).text().length());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
    void no_link_is_followed_wherever_in_a_path_it_stands() throws Exception {
        put("elsewhere/" + SOURCE, TEXT);
        Path elsewhere = folder.resolve("elsewhere/threadwork/ex02join");
        put("file/" + OTHER, "class HitCounter { }");
        link("file/" + SOURCE, elsewhere.resolve("SumOfSquares.java"));
        put("folder/" + OTHER, "class HitCounter { }");
        link("folder/threadwork/ex02join", elsewhere);
        link("root/threadwork", elsewhere.getParent());
        assertRefused(folder.resolve("file"), "ex02join", SOURCE + " is a link.");
        assertRefused(folder.resolve("folder"), "ex02join", "threadwork/ex02join is a link.");
        assertBad(folder.resolve("root"), "No file of an exercise is in " + folder.resolve("root") + "; root/threadwork is a link.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no pipes among its files")
    void a_pipe_in_the_place_of_a_file_keeps_nobody_waiting() throws Exception {
        put(OTHER, "class HitCounter { }");
        Files.createDirectories(folder.resolve(FOLDER));
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve(SOURCE).toString(), folder.resolve(FOLDER + "package-info.java").toString()).start();
        Assumptions.assumeTrue(mkfifo.waitFor() == 0, "mkfifo does not work here");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertRefused("ex02join", SOURCE + " is neither a file nor a folder."));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are others there")
    void a_file_or_folder_that_may_not_be_read_costs_its_own_exercise() throws Exception {
        put(OTHER, "class HitCounter { }");
        put(SOURCE, TEXT);
        assertTrue(folder.resolve(SOURCE).toFile().setReadable(false));
        Assumptions.assumeFalse(Files.isReadable(folder.resolve(SOURCE)), "this user may read everything");
        assertRefused("ex02join", SOURCE + " cannot be read.");
        assertTrue(folder.resolve(FOLDER).toFile().setReadable(false));
        assertRefused("ex02join", "threadwork/ex02join cannot be read.");
        assertTrue(folder.resolve(FOLDER).toFile().setReadable(true));
    }

    @Test
    void a_folder_with_too_many_files_is_told_without_looking_at_all_of_them() throws Exception {
        put(SOURCE, TEXT);
        for (int i = 0; i <= Entries.MAX_ENTRIES; i++) {
            Files.createFile(folder.resolve("f" + i));
        }
        assertBad(folder, "holds more than 20000 files and folders.");
    }

    @Test
    void folders_in_folders_are_entered_to_a_depth_that_no_package_has() throws Exception {
        put(SOURCE, TEXT);
        put("d/".repeat(50) + SOURCE, TEXT);
        assertEquals(TEXT, only(intake.read(folder)).text());
    }

    @Test
    void nothing_an_empty_folder_or_a_folder_without_exercises_is_refused() throws Exception {
        assertBad(folder.resolve("nowhere"), "There is nothing at");
        assertBad(folder, "No file of an exercise is in");
        put("src/Main.java", "class Main { }");
        assertBad(folder, "No file of an exercise is in");
        assertBad(folder.resolve("src/Main.java"), "is neither a folder nor a zip");
    }

    @Test
    void exercises_in_two_places_are_refused_for_nobody_knows_which() throws Exception {
        put("a/" + SOURCE, TEXT);
        put("b/" + OTHER, TEXT);
        assertBad(folder, "holds exercises in several places");
    }

    private void assertBad(Path path, String words) {
        String message = assertThrows(BadSubmission.class, () -> intake.read(path)).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(2, message.lines().count(), message);
    }

    private void assertRefused(String exercise, String what) throws Exception {
        assertRefused(folder, exercise, what);
    }

    /** This exercise alone is refused; the other one is taken. */
    private void assertRefused(Path path, String exercise, String what) throws Exception {
        Submission submission = intake.read(path);
        assertEquals(List.of(exercise), List.copyOf(submission.refused().keySet()));
        assertEquals(what, submission.refused().get(exercise).what());
        assertTrue(submission.files().containsKey("ex06race"), submission.files().toString());
    }

    private static SourceFile only(Submission submission) {
        assertEquals(1, submission.files().get("ex02join").size());
        return submission.files().get("ex02join").get(0);
    }

    private void link(String path, Path target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
