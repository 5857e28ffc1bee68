package threadwork.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look after a student's own work, in a clone that holds one exercise. */
class OwnWorkTest {

    private static final String SOURCE = "exercises/src/main/java/threadwork/ex02join/SumOfSquares.java";
    private static final Path STUB = Path.of("..").resolve(SOURCE);
    private static final Path SOLUTION = Path.of("../solutions/src/main/java/threadwork/ex02join/SumOfSquares.java");
    /** Adds no number. */
    private static final String WRONG = "package threadwork.ex02join; public final class SumOfSquares { "
            + "public static long of(long n) { return 7; } "
            + "public static java.util.List<Long> inParallel(java.util.List<Long> numbers, java.util.function.LongUnaryOperator job) "
            + "throws InterruptedException { return java.util.List.of(); } }";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path clone;

    @BeforeEach
    void listen() throws IOException {
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        System.setProperty("threadwork.home", clone.toString());
        Files.createDirectories(mine().getParent());
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.clearProperty("threadwork.home");
    }

    @Test
    void hints_come_one_at_a_time_and_from_the_first_again_if_asked() {
        assertTrue(run(0, "hint", "2").contains("Hint 1 of 3"));
        String second = run(0, "hint", "ex02");
        assertTrue(second.contains("Hint 2 of 3") && !second.contains("Hint 1 of 3") && !second.contains("Hint 3 of 3"), second);
        assertTrue(run(0, "hint", "ex02join").contains("This was the last one."));
        String all = run(0, "hint", "2");
        assertTrue(all.contains("Hint 1 of 3") && all.contains("Hint 3 of 3") && all.contains("there are no more"), all);
        assertTrue(run(0, "hint", "2", "--again").contains("Hint 1 of 3"));
        assertTrue(run(0, "hint", "2").contains("Hint 2 of 3"));
    }

    @Test
    void reset_keeps_my_file_aside_and_puts_the_stub_back() throws IOException {
        Files.writeString(mine(), WRONG);
        assertTrue(run(2, "reset", "2").contains("Say --yes"), "there is no terminal here");
        assertEquals(WRONG, Files.readString(mine()));
        assertTrue(run(0, "reset", "2", "--yes").contains("What you had is kept:"));
        assertEquals(Files.readString(STUB), Files.readString(mine()));
        try (Stream<Path> kept = Files.walk(clone.resolve(".threadwork/kept")).filter(Files::isRegularFile)) {
            assertEquals(List.of(WRONG), kept.map(OwnWorkTest::text).toList());
        }
        assertTrue(run(0, "reset", "2", "--yes").contains("nothing to put back"));
    }

    @Test
    void reset_brings_a_deleted_file_back() throws IOException {
        run(0, "reset", "2", "--yes");
        assertEquals(Files.readString(STUB), Files.readString(mine()));
        assertFalse(Files.exists(clone.resolve(".threadwork")), "there was nothing to keep");
    }

    @Test
    void the_table_shows_what_the_last_check_gave_until_the_file_changes() throws IOException {
        Files.copy(SOLUTION, mine());
        assertTrue(run(0, "list").contains("Next: ex01start"));
        run(0, "check", "2");
        String points = run(0).lines().filter(line -> line.contains("ex02join")).findFirst().orElseThrow();
        assertTrue(points.matches(".* (\\d+)/\\1 .*"), points);
        assertTrue(run(0, "list").contains("You have "));
        Files.writeString(mine(), "// Changed.\n" + Files.readString(mine()));
        assertFalse(run(0, "list").contains("You have "));
    }

    @Test
    void quick_checks_alone_are_not_remembered_and_neither_is_a_stub() throws IOException {
        Files.copy(SOLUTION, mine());
        run(0, "check", "2", "--quick");
        Files.copy(STUB, mine(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        run(1, "check", "2");
        assertFalse(run(0, "list").contains("You have "));
    }

    @Test
    void a_progress_file_that_is_not_ours_counts_as_nothing_and_is_replaced() throws IOException {
        Path file = clone.resolve(".threadwork/progress.json");
        Files.createDirectories(file.getParent());
        for (String text : List.of("", "no JSON", "[]", "{\"hints\": 3}", "{\"hints\": {\"ex02join\": \"many\"}}", "{\"hints\": {\"ex02join\": -4}}")) {
            Files.writeString(file, text);
            assertTrue(run(0, "hint", "2").contains("Hint 1 of 3"), text);
            assertTrue(run(0, "hint", "2").contains("Hint 2 of 3"), text);
        }
    }

    @Test
    void replay_shows_the_failure_again_until_the_file_changes() throws IOException {
        Files.writeString(mine(), WRONG);
        String checked = run(1, "check", "2", "--quick");
        String id = checked.lines().filter(line -> line.contains("Again: ")).findFirst().orElseThrow().replaceFirst(".*replay ", "");
        String what = checked.lines().filter(line -> line.contains("What: ")).findFirst().orElseThrow();
        String again = run(1, "replay", id);
        assertTrue(again.contains(what) && again.contains(id), again);
        Files.writeString(mine(), WRONG + "\n");
        assertTrue(run(2, "replay", id).contains("have changed since that failure"));
    }

    @Test
    void an_id_that_nobody_gave_is_a_usage_error() throws IOException {
        Files.copy(SOLUTION, mine());
        assertTrue(run(2, "replay", "ex02join/7").contains("is no id of a failure"));
        assertTrue(run(2, "replay", "ex99none-0000-1-00000000").contains("There is no exercise 'ex99none'"));
        assertTrue(run(2, "replay", "ex02join-0000-1-00000000").contains("ex02join has no such check"));
        assertTrue(run(2, "replay", "ex02join-0000-zzzzzzzzzzzzz-00000000").contains("is no id of a failure"), "a seed of more than 64 bits");
    }

    @Test
    void the_completion_knows_the_commands_and_their_options() {
        String script = run(0, "generate-completion");
        assertTrue(script.startsWith("#!/usr/bin/env bash") && script.contains("replay") && script.contains("--again"), script.lines().limit(3).toList().toString());
    }

    private String run(int exit, String... arguments) {
        said.reset();
        int code = Main.run(arguments);
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, code, text);
        return text;
    }

    private Path mine() {
        return clone.resolve(SOURCE);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
