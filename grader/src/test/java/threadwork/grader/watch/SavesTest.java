package threadwork.grader.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real saves, as editors make them; waited for, never timed. */
class SavesTest {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @TempDir
    Path root;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectory(root.resolve("ex01one"));
        Files.createDirectory(root.resolve("ex02two"));
    }

    @Test
    void a_file_that_is_written_names_its_exercise_and_one_that_is_no_source_does_not() throws Exception {
        try (Saves saves = watching()) {
            Files.writeString(root.resolve("ex01one/notes.txt"), "not Java");
            Files.writeString(root.resolve("ex02two/Two.java"), "class Two { }");
            assertEquals(new Event.Saved(List.of("ex02two")), events.take());
        }
    }

    @Test
    void a_file_that_another_is_renamed_to_was_saved() throws Exception {
        Files.writeString(root.resolve("ex01one/One.java"), "class One { }");
        try (Saves saves = watching()) {
            Path part = Files.writeString(root.resolve("ex01one/One.java~"), "final class One { }");
            Files.move(part, root.resolve("ex01one/One.java"), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(new Event.Saved(List.of("ex01one")), events.take());
        }
    }

    @Test
    void a_folder_that_was_removed_and_made_again_is_still_watched() throws Exception {
        try (Saves saves = watching()) {
            Files.delete(root.resolve("ex01one"));
            Files.createDirectory(root.resolve("ex01one"));
            // Until it is found again, nobody can see a save in it.
            for (int number = 0; events.isEmpty(); number++) {
                Files.writeString(root.resolve("ex01one/One.java"), "class One { int n = " + number + "; }");
                Thread.yield();
            }
            assertEquals(new Event.Saved(List.of("ex01one")), events.take());
        }
    }

    private Saves watching() throws IOException {
        return new Saves(Map.of("ex01one", root.resolve("ex01one"), "ex02two", root.resolve("ex02two")), events::add);
    }
}
