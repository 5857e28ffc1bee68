package threadwork.grader.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmStartTest {

    private static final int COMMANDS = 3;

    /** A command that needs the archives in a folder; or, asked to train, a JVM that has nothing to load. */
    public static void main(String[] arguments) throws IOException {
        if (!arguments[0].equals(WarmStart.TRAIN)) {
            new WarmStart(Path.of(arguments[0]), WarmStartTest.class, WarmStartTest.class).prepare(Map.of("ONE", List.of()), () -> { });
        }
    }

    @Test
    void commands_that_begin_at_the_same_moment_get_along(@TempDir Path folder) throws IOException, InterruptedException {
        List<Process> commands = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(JavaCommand.likeThisOne().processBuilder(WarmStartTest.class, folder.toString()).redirectErrorStream(true).start());
        }
        for (Process command : commands) {
            String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, command.waitFor(), said);
        }
        try (var files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".new")));
        }
        assertTrue(new WarmStart(folder, WarmStartTest.class, WarmStartTest.class).isPrepared(Set.of("ONE")));
    }

    @Test
    void one_after_the_other_finds_them_made(@TempDir Path folder) throws IOException {
        WarmStart warmStart = new WarmStart(folder, WarmStartTest.class, WarmStartTest.class);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            warmStart.prepare(Map.of("ONE", List.of()), () -> told.add("made"));
        }
        assertEquals(List.of("made"), told);
    }
}
