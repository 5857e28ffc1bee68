package threadwork.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Submission;

/** What is taken from a zip, and what is not. */
class ZipIntakeTest {

    private static final String SOURCE = "threadwork/ex02join/SumOfSquares.java";
    private static final String TEXT = "package threadwork.ex02join; class SumOfSquares { }";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    private final Intake intake = new Intake(Stubs.ofThisKit());

    @TempDir
    Path folder;

    @Test
    void a_zip_reads_like_the_folder_in_it_and_has_the_same_fingerprint() throws Exception {
        Path file = folder.resolve("ada").resolve(SOURCE);
        Files.createDirectories(file.getParent());
        Files.write(file, BYTES);
        Submission zipped = intake.read(zip(entries -> put(entries, "ada-main/" + SOURCE, BYTES)));
        assertEquals(text(intake.read(folder.resolve("ada"))), text(zipped));
        assertEquals(intake.read(folder.resolve("ada")).sha256(), zipped.sha256());
    }

    @Test
    void what_other_systems_put_into_a_zip_does_no_harm() throws Exception {
        Path zip = zip(entries -> {
            put(entries, "__MACOSX/exercises/src/main/java/threadwork/ex02join/._SumOfSquares.java", new byte[] {0, 5, 22, 7});
            put(entries, "exercises\\src\\main\\java\\" + SOURCE.replace('/', '\\'), BYTES);
            put(entries, "exercises/target/classes/stubs/" + SOURCE, new byte[] {1});
            put(entries, "exercises/.idea/" + SOURCE, new byte[] {1});
            put(entries, "exercises//" + SOURCE + "/", new byte[0]);
            put(entries, "exercises/threadwork//", new byte[0]);
        });
        assertEquals(TEXT, text(intake.read(zip)));
    }

    @Test
    void names_that_are_not_utf_8_are_no_reason_to_refuse_the_rest() throws Exception {
        Path zip = zip(Charset.forName("IBM437"), entries -> {
            put(entries, "Übungen/Lösung.txt", new byte[0]);
            put(entries, "Übungen/" + SOURCE, BYTES);
        });
        assertEquals(TEXT, text(intake.read(zip)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../" + SOURCE, "/" + SOURCE, "a/../" + SOURCE, "C:/" + SOURCE, "C:\\temp\\a.txt", "..\\a.txt", "\\\\server\\a.txt", "a/.."})
    void a_name_that_leads_out_of_its_folder_is_refused(String name) throws Exception {
        assertBad(zip(entries -> put(entries, name, BYTES)), "leads out of any folder");
        assertEquals(1, Files.list(folder).count());
    }

    @Test
    void two_files_of_one_name_are_refused() throws Exception {
        Path zip = zip(entries -> {
            put(entries, SOURCE, BYTES);
            put(entries, SOURCE.replace('x', 'y'), new byte[0]);
        });
        replace(zip, SOURCE.replace('x', 'y'), SOURCE);
        assertBad(zip, "holds two files named " + SOURCE);
    }

    @Test
    void a_link_is_refused_by_name() throws Exception {
        Path zip = zip(entries -> {
            put(entries, SOURCE, "../../../etc/passwd".getBytes(StandardCharsets.UTF_8));
            put(entries, "threadwork/ex06race/HitCounter.java", "class HitCounter { }".getBytes(StandardCharsets.UTF_8));
        });
        byte[] bytes = Files.readAllBytes(zip);
        int name = lastIndexOf(bytes, SOURCE);
        bytes[name - 46 + 41] = (byte) 0xA1;
        bytes[name - 46 + 40] = (byte) 0xFF;
        Files.write(zip, bytes);
        Submission submission = intake.read(zip);
        assertEquals(SOURCE + " is a link.", submission.refused().get("ex02join").what());
        assertEquals(1, submission.files().size());
    }

    @Test
    void a_bomb_beside_an_exercise_is_refused_and_one_in_its_place_is_never_unpacked() throws Exception {
        assertBad(zip(entries -> put(entries, "bomb.bin", new byte[60_000_000])), "holds more than 50 MB");
        assertBad(zip(entries -> put(entries, "bomb.bin", new byte[20_000_000])), "more than 200 times larger unpacked");
        Submission submission = intake.read(zip(entries -> put(entries, SOURCE, new byte[9_000_000])));
        assertEquals(SOURCE + " is larger than 200 KB.", submission.refused().get("ex02join").what());
        assertEquals(Map.of(), submission.files());
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_read_no_further_than_a_source_file_goes() throws Exception {
        Path zip = zip(entries -> put(entries, SOURCE, new byte[40_000_000]));
        byte[] bytes = Files.readAllBytes(zip);
        int header = lastIndexOf(bytes, SOURCE) - 46;
        Arrays.fill(bytes, header + 24, header + 28, (byte) 0);
        bytes[header + 24] = 50;
        Files.write(zip, bytes);
        Submission submission = intake.read(zip);
        assertTrue(submission.refused().containsKey("ex02join") || text(submission).length() <= 50, submission.toString());
    }

    @Test
    void a_zip_of_too_many_entries_is_refused() throws Exception {
        assertBad(zip(entries -> {
            for (int i = 0; i <= Entries.MAX_ENTRIES; i++) {
                put(entries, "f" + i, new byte[0]);
            }
        }), "holds more than 20000 files and folders.");
    }

    @Test
    void what_is_encrypted_broken_cut_off_or_no_zip_gets_plain_words() throws Exception {
        Path zip = zip(entries -> put(entries, SOURCE, BYTES));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertBad(zip, "is no zip, or is damaged.");
        Files.writeString(zip, "Rar!");
        assertBad(zip, "is no zip, or is damaged.");
        Files.write(zip, new byte[0]);
        assertBad(zip, "is no zip, or is damaged.");
        byte[] encrypted = whole.clone();
        encrypted[lastIndexOf(whole, SOURCE) - 46 + 8] |= 1;
        Files.write(zip, encrypted);
        assertBad(zip, "is encrypted.");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 30 + SOURCE.length(), 30 + SOURCE.length() + 20, (byte) 0xFF);
        Files.write(zip, damaged);
        assertEquals(SOURCE + " cannot be read.", intake.read(zip).refused().get("ex02join").what());
    }

    private void assertBad(Path path, String words) {
        String message = assertThrows(BadSubmission.class, () -> intake.read(path)).getMessage();
        assertTrue(message.contains(words), message);
        assertEquals(2, message.lines().count(), message);
    }

    private static String text(Submission submission) {
        assertEquals(1, submission.files().get("ex02join").size());
        return submission.files().get("ex02join").get(0).text();
    }

    private interface Contents {
        void writeTo(ZipOutputStream entries) throws IOException;
    }

    private Path zip(Contents contents) throws IOException {
        return zip(StandardCharsets.UTF_8, contents);
    }

    private Path zip(Charset names, Contents contents) throws IOException {
        Path zip = folder.resolve("submission.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out, names)) {
            contents.writeTo(entries);
        }
        return zip;
    }

    private static void put(ZipOutputStream entries, String name, byte[] contents) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(contents);
    }

    /** Each place of a name by one of the same length; {@link ZipOutputStream} would not write it. */
    private static void replace(Path zip, String name, String by) throws IOException {
        String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        Files.write(zip, bytes.replace(name, by).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static int lastIndexOf(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    }
}
