package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void a_report_takes_the_place_of_what_was_there_and_leaves_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "a longer text than the new one".repeat(1000));

        JsonReport.write(Samples.underway(), file);

        assertEquals(JsonReport.write(Samples.underway()), Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void a_missing_folder_is_named() {
        Path file = folder.resolve("none").resolve("report.json");

        IOException failure = assertThrows(IOException.class, () -> WholeFile.write(file, "text"));

        assertEquals("Cannot write " + file + ": there is no folder " + folder.resolve("none"), failure.getMessage());
    }

    @Test
    void a_folder_is_not_replaced() throws IOException {
        Path file = Files.createDirectory(folder.resolve("report.json"));

        IOException failure = assertThrows(IOException.class, () -> WholeFile.write(file, "text"));

        assertEquals("Cannot write " + file + ": it is a folder", failure.getMessage());
        assertEquals(List.of(file), contents());
    }

    @Test
    void a_failed_write_leaves_what_was_there() throws IOException {
        // A name that is allowed, and too long once the name of the part is made of it: not even root may write that.
        String name = "r".repeat(250);
        Path file = Files.writeString(folder.resolve(name), "old");

        assertThrows(IOException.class, () -> WholeFile.write(file, "new"));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a privilege there")
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());

        WholeFile.write(link, "new");

        assertEquals(file.getFileName(), Files.readSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_device_is_written_to_and_not_replaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device) && !Files.isRegularFile(device));

        WholeFile.write(device, "text");

        assertEquals("", Files.readString(device));
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
