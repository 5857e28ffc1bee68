package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Progress;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;
import threadwork.grader.plan.Rubric;
import threadwork.grader.sandbox.PlainProcess;

/** From what lies in a folder to points: what a student may change counts, what they may not change does not. */
class HandedInTest {

    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java");
    private static final String SOURCES = "ada/exercises/src/main/java/";
    private static final String NAPS = "threadwork/ex03sleep/Naps.java";
    private static final String SUMS = "threadwork/ex02join/SumOfSquares.java";

    private static Grader grader;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        grader = new Grader(Stubs.ofThisKit(), new WarmStart(null, CompilerMain.class, ChecksMain.class), new PlainProcess(), 1);
    }

    @AfterAll
    static void stop() {
        grader.close();
    }

    @Test
    void edits_to_anything_but_the_students_own_files_change_nothing() throws Exception {
        put(SOURCES + NAPS, solution(NAPS));
        put(SOURCES + "threadwork/ex03sleep/Sleeper.java", "package threadwork.ex03sleep; public interface Sleeper { void never(); }");
        put(SOURCES + "threadwork/ex03sleep/Main.java", "not Java");
        put(SOURCES + "threadwork/ex03sleep/package-info.java", "not Java");
        put(SOURCES + "threadwork/ex03sleep/Duration.java", "package threadwork.ex03sleep; class Duration { }");
        put(SOURCES + "threadwork/checks/ex03sleep/NapsChecks.java", "not Java");
        put(SOURCES + "META-INF/services/javax.annotation.processing.Processor", "threadwork.ex03sleep.Naps");
        put(SOURCES + "module-info.java", "not Java");
        put("ada/grader/src/main/java/threadwork/checks/ex03sleep/NapsChecks.java", "not Java");
        put("ada/exercises/pom.xml", "not a pom");
        put("ada/pom.xml", "not a pom");
        put("ada/.mvn/jvm.config", "-version");
        put("ada/mvnw", "exit 1");
        assertFull(grade("ex03sleep"));
    }

    @Test
    void source_from_windows_in_any_alphabet_earns_what_it_is_worth() throws Exception {
        put("ada/" + SUMS, "\uFEFF" + solution(SUMS).replace("    ", "\t").replace("\n", "\r\n").stripTrailing().replaceFirst("\\}$", "")
                + "\tstatic final class Größe { static final String naïveÜberschrift = \"½ 日本 🧵\"; }\r\n} // Ende \u202E\u2066");
        Report report = read("ex02join");
        assertFull(report.exercises().get(0));
        assertEquals(1, report.warnings().size());
        assertTrue(report.warnings().get(0).startsWith(SUMS), report.warnings().toString());
    }

    @Test
    void a_file_that_is_no_source_costs_its_own_exercise_and_says_so() throws Exception {
        put("ada/" + SUMS, solution(SUMS));
        put("ada/" + NAPS, "");
        Files.write(folder.resolve("ada").resolve(NAPS), new byte[] {(byte) 0xE9});
        Report report = read("ex02join", "ex03sleep");
        assertFull(report.exercises().get(0));
        assertEquals(0, report.exercises().get(1).score().earned());
        assertEquals(NAPS + " is not UTF-8 text: line 1 holds other bytes.", said(report.exercises().get(1)).what());
    }

    @Test
    void where_a_file_of_the_students_own_is_missed_the_words_say_that_it_was_not_taken() throws Exception {
        put("ada/" + NAPS, solution(NAPS).replace("public final class Naps {", "public final class Naps { Nap nap;"));
        put("ada/threadwork/ex03sleep/Nap.java", "package threadwork.ex03sleep; class Nap { }");
        Feedback said = said(grade("ex03sleep"));
        assertTrue(said.what().startsWith("It does not compile at " + NAPS), said.what());
        assertTrue(said.why().contains("Yours came without threadwork/ex03sleep/Nap.java."), said.why());
    }

    private static void assertFull(ExerciseReport report) {
        assertEquals(report.score().possible(), report.score().earned(), report.results().toString());
    }

    private static Feedback said(ExerciseReport report) {
        assertTrue(report.results().stream().allMatch(result -> result.verdict() == Verdict.FAILED), report.results().toString());
        return report.results().get(0).feedback().orElseThrow();
    }

    private ExerciseReport grade(String exercise) throws IOException, BadSubmission {
        return read(exercise).exercises().get(0);
    }

    /** Without the checks that take long: what they say of a solution is for the calibration. */
    private Report read(String... exercises) throws IOException, BadSubmission {
        List<Exercise> plan = Rubric.ofThisKit().stream().filter(one -> List.of(exercises).contains(one.id()))
                .map(one -> new Exercise(one.id(), one.number(), one.title(), one.concept(), one.checks().stream()
                        .filter(check -> check.kind() != Kind.SCHEDULE && check.kind() != Kind.STRESS && check.requires().isEmpty()).toList())).toList();
        return grader.grade(new Intake(Stubs.ofThisKit()).read(folder.resolve("ada")), plan, 7, Progress.NONE);
    }

    private static String solution(String path) throws IOException {
        return Files.readString(SOLUTIONS.resolve(path));
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
