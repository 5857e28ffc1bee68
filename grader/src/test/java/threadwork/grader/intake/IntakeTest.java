package threadwork.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;

class IntakeTest {

    private static final String SOURCE = "threadwork/ex02join/SumOfSquares.java";
    private static final String TEXT = "package threadwork.ex02join; class SumOfSquares { }";

    private final Intake intake = new Intake(Stubs.ofThisKit());

    @TempDir
    Path folder;

    @Test
    void a_clone_gives_its_exercises_and_not_its_solutions() throws Exception {
        put("exercises/src/main/java/" + SOURCE, TEXT);
        put("solutions/src/main/java/" + SOURCE, "not this one");
        assertEquals(List.of(new SourceFile(SOURCE, TEXT)), intake.read(folder).files().get("ex02join"));
    }

    @Test
    void a_source_root_may_lie_anywhere() throws Exception {
        put("deep/down/" + SOURCE, TEXT);
        assertEquals(TEXT, only(intake.read(folder)).text());
        assertEquals(SOURCE, only(intake.read(folder)).path());
    }

    @Test
    void the_folder_threadwork_itself_can_be_handed_in() throws Exception {
        put(SOURCE, TEXT);
        assertEquals(SOURCE, only(intake.read(folder.resolve("threadwork"))).path());
    }

    @Test
    void a_zip_reads_like_the_folder_in_it_and_has_the_same_fingerprint() throws Exception {
        put("ada/" + SOURCE, TEXT);
        Path zip = zip("ada-main/" + SOURCE, TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(TEXT, only(intake.read(zip)).text());
        assertEquals(intake.read(folder.resolve("ada")).sha256(), intake.read(zip).sha256());
    }

    @Test
    void names_that_climb_out_of_a_zip_reach_nothing() throws Exception {
        Path zip = zip("../../" + SOURCE, TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(SOURCE, only(intake.read(zip)).path());
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void files_that_belong_to_no_exercise_are_ignored_and_listed() throws Exception {
        put(SOURCE, TEXT);
        put("threadwork/ex02join/Helper.java", "class Helper { }");
        Submission submission = intake.read(folder);
        assertEquals(TEXT, only(submission).text());
        assertEquals(1, submission.ignored().size());
        assertTrue(submission.ignored().get(0).endsWith("threadwork/ex02join/Helper.java"));
    }

    @Test
    void a_byte_order_mark_is_taken_off() throws Exception {
        put(SOURCE, "\uFEFF" + TEXT);
        assertEquals(TEXT, only(intake.read(folder)).text());
    }

    @Test
    void text_that_is_not_utf_8_is_refused_by_name() throws Exception {
        put(SOURCE, "");
        Files.write(folder.resolve(SOURCE), new byte[] {(byte) 0xE4, (byte) 0x20});
        assertRefused(folder, "SumOfSquares.java is not UTF-8 text.");
    }

    @Test
    void a_file_of_more_than_200_kb_is_refused() throws Exception {
        put(SOURCE, " ".repeat(200_001));
        assertRefused(folder, "SumOfSquares.java is larger than 200 KB.");
    }

    @Test
    void a_zip_bomb_is_refused() throws Exception {
        Path zip = zip("bomb.bin", new byte[60_000_000]);
        assertRefused(zip, "holds more than 50 MB");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
    void a_link_is_not_followed() throws Exception {
        put("secret.java", TEXT);
        Path link = folder.resolve("in/" + SOURCE);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, folder.resolve("secret.java"));
        assertRefused(folder.resolve("in"), "No file of an exercise is in");
    }

    @Test
    void nothing_an_empty_folder_or_a_folder_without_exercises_is_refused() throws Exception {
        assertRefused(folder.resolve("nowhere"), "There is nothing at");
        assertRefused(folder, "No file of an exercise is in");
        put("src/Main.java", "class Main { }");
        assertRefused(folder, "No file of an exercise is in");
        assertRefused(folder.resolve("src/Main.java"), "is neither a folder nor a zip");
    }

    @Test
    void exercises_in_two_places_are_refused_for_nobody_knows_which() throws Exception {
        put("a/" + SOURCE, TEXT);
        put("b/" + SOURCE, TEXT);
        assertRefused(folder, "holds exercises in several places");
    }

    private void assertRefused(Path path, String words) {
        String message = assertThrows(BadSubmission.class, () -> intake.read(path)).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(2, message.lines().count(), message);
    }

    private static SourceFile only(Submission submission) {
        assertEquals(1, submission.files().get("ex02join").size());
        return submission.files().get("ex02join").get(0);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path zip(String name, byte[] contents) throws IOException {
        Path zip = folder.resolve("submission.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write(contents);
        }
        return zip;
    }
}
