package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.grader.allow.Admission;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.cli.Main;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Verdict;
import threadwork.grader.plan.Rubric;
import threadwork.grader.run.Limits;
import threadwork.grader.sandbox.PlainProcess;
import threadwork.grader.sandbox.Sandbox;
import threadwork.grader.sandbox.Trial;

/** Whatever a submission does, and whoever ends the grader: no process, no thread and no file stays. */
class NothingIsLeftTest {

    private static final String FILE = "threadwork/ex02join/SumOfSquares.java";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @TempDir
    Path folder;

    private Process command;

    @AfterEach
    void endTheCommand() {
        if (command != null) {
            ProcessTree.kill(command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "bubblewrap"})
    void a_submission_that_hangs_everywhere_costs_its_budget_once(String tier) throws IOException {
        ExerciseReport report = leavesNothing(tier, 100, "while (true) { Thread.onSpinWait(); }", new Limits(2, 2, 4));
        long stopped = report.results().stream().filter(result -> result.verdict() == Verdict.TIMED_OUT && result.seconds() > 0).count();
        long unrun = report.results().stream().filter(result -> result.verdict() == Verdict.TIMED_OUT && result.seconds() == 0).count();
        assertTrue(stopped >= 1 && stopped <= 4 && unrun >= 1, said(report));
        assertTrue(said(report).contains("used up the time of this exercise, 4 seconds of its own."), said(report));
        assertEquals(0, report.score().earned());
        assertFalse(report.needsReview(), said(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "bubblewrap"})
    void a_submission_that_floods_costs_its_own_checks(String tier) throws IOException {
        ExerciseReport report = leavesNothing(tier, 1, "while (true) { System.out.println(\"a flood of output\".repeat(1000)); }", new Limits(2, 2, 4));
        assertEquals(0, report.score().earned(), said(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "bubblewrap"})
    void a_submission_that_starts_threads_without_end_costs_its_own_checks(String tier) throws IOException {
        ExerciseReport report = leavesNothing(tier, 1, """
                while (true) { new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } }).start(); }
                """, new Limits(10, 10, 30));
        assertEquals(0, report.score().earned(), said(report));
        assertFalse(report.needsReview(), said(report));
        assertTrue(report.results().stream().anyMatch(result -> result.verdict() == Verdict.FAILED), said(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "bubblewrap"})
    void after_kill_9_of_a_grading_grader_its_children_end_and_there_is_no_report(String tier) throws Exception {
        grading(tier);
        List<ProcessHandle> below = busy();
        command.toHandle().destroyForcibly();
        assertSoon(() -> below.stream().noneMatch(NothingIsLeftTest::lives), "children stay: " + below);
        assertEquals(Set.of("submission", "tmp"), Set.of(folder.toFile().list()));
        TemporaryFolder.createIn(folder.resolve("tmp")).close();
        assertEquals(0, folder.resolve("tmp").toFile().list().length, "the next run removes what the killed one left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "bubblewrap"})
    void a_grader_that_is_asked_to_end_takes_everything_with_it_and_writes_no_report(String tier) throws Exception {
        grading(tier);
        List<ProcessHandle> below = busy();
        command.toHandle().destroy();
        assertSoon(() -> !command.isAlive(), "the grader stays");
        assertSoon(() -> below.stream().noneMatch(NothingIsLeftTest::lives), "children stay: " + below);
        assertEquals(Set.of("submission", "tmp"), Set.of(folder.toFile().list()));
        assertEquals(0, folder.resolve("tmp").toFile().list().length);
        assertEquals("", new String(command.getErrorStream().readAllBytes()));
    }

    private ExerciseReport leavesNothing(String tier, int checks, String sum, Limits limits) throws IOException {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        List<ProcessHandle> before = ProcessHandle.current().descendants().toList();
        Set<String> folders = new HashSet<>(graderFolders());
        ExerciseReport report = grade(tier, checks, sum, limits);
        assertSoon(() -> ProcessHandle.current().descendants().filter(NothingIsLeftTest::lives).allMatch(before::contains), "processes");
        assertSoon(() -> Thread.getAllStackTraces().keySet().stream().filter(thread -> !thread.getName().startsWith("process reaper"))
                .allMatch(threads::contains), "threads: " + Thread.getAllStackTraces().keySet());
        assertTrue(folders.containsAll(graderFolders()));
        return report;
    }

    private static ExerciseReport grade(String tier, int checks, String sum, Limits limits) throws IOException {
        Exercise whole = Rubric.ofThisKit().stream().filter(e -> e.id().equals("ex02join")).findFirst().orElseThrow();
        Exercise exercise = new Exercise(whole.id(), whole.number(), whole.title(), whole.concept(),
                whole.checks().subList(0, Math.min(checks, whole.checks().size())));
        WarmStart cold = new WarmStart(null, CompilerMain.class, ChecksMain.class);
        try (Grader grader = new Grader(Stubs.ofThisKit(), cold, sandbox(tier), 1, limits, (exercise1, sources, classes) -> new Admission.Allowed())) {
            Prepared prepared = grader.prepare(exercise, Map.of("ex02join", List.of(new SourceFile(FILE, source(sum)))));
            return grader.run(prepared, 7, result -> { });
        }
    }

    private static Sandbox sandbox(String tier) {
        if (tier.equals("process")) {
            return new PlainProcess();
        }
        var found = Trial.onThisMachine();
        Assumptions.assumeTrue(found.isBest(), found.why());
        return found.sandbox();
    }

    private static String source(String body) {
        return "package threadwork.ex02join; import java.util.List; import java.util.function.LongUnaryOperator;\n"
                + "public final class SumOfSquares { public static long of(long n) { " + body + " }\n"
                + "public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException { " + body + " } }";
    }

    /** The command itself, in a JVM of its own, grading a submission that hangs, with a report to write. */
    private void grading(String tier) throws IOException {
        sandbox(tier);
        Path file = folder.resolve("submission").resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source("while (true) { Thread.onSpinWait(); }"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        command = JavaCommand.likeThisOne("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.io.tmpdir=" + temporary, "-Dthreadwork.home=" + folder)
                .processBuilder(Main.class, "grade", folder.resolve("submission").toString(), "--exercise", "ex02join",
                        "--sandbox", tier.equals("process") ? "none" : tier, "--json", folder.resolve("report.json").toString())
                .redirectOutput(new File("/dev/null")).start();
    }

    /** What it has started, once a check of the submission's is running. */
    private List<ProcessHandle> busy() throws Exception {
        List<ProcessHandle> below = new ArrayList<>();
        assertSoon(() -> {
            below.clear();
            command.descendants().forEach(below::add);
            return below.stream().anyMatch(one -> one.info().totalCpuDuration().map(time -> time.toMillis() > 2_000).orElse(false));
        }, "nothing was ever busy: " + new String(command.getErrorStream().readNBytes(command.getErrorStream().available())));
        return below;
    }

    private static boolean lives(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return "ZX".indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) < 0;
        } catch (IOException gone) {
            return Files.exists(Path.of("/proc/self")) ? false : process.isAlive();
        }
    }

    /** Those of this JVM: other graders may be at work on this machine. */
    private static List<String> graderFolders() throws IOException {
        String ours = "threadwork-grading-" + ProcessHandle.current().pid() + "-*";
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), ours)) {
            return Stream.iterate(folders.iterator(), it -> it.hasNext(), it -> it).map(it -> it.next().toString()).toList();
        }
    }

    private static void assertSoon(BooleanSupplier condition, String what) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, what);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String said(ExerciseReport report) {
        return report.results().stream().map(result -> "\n" + result.verdict() + " " + result.check().name() + result.feedback()).toList().toString();
    }
}
