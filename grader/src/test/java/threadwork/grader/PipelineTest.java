package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import threadwork.grader.allow.Admission;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Verdict;
import threadwork.grader.plan.Rubric;
import threadwork.grader.run.Limits;
import threadwork.grader.sandbox.PlainProcess;

/** Submissions that are hostile by accident: each costs itself the checks that meet it, and nothing else. */
class PipelineTest {

    private static final String FILE = "threadwork/ex02join/SumOfSquares.java";
    /** The two checks that call {@code of}; all others call {@code inParallel} alone. */
    private static final String THE_SUM = "sum_of_squares_is_right_for_every_n";
    private static final String SUMS_AT_ONCE = "sums_computed_at_the_same_time_do_not_mix";
    private static final String RIGHT_SUM = "long sum = 0; for (long i = 0; i < n; i++) { sum += i * i; } return sum;";
    private static final String RIGHT_THREADS = """
            Long[] sums = new Long[numbers.size()];
            List<Thread> threads = new java.util.ArrayList<>();
            for (int i = 0; i < sums.length; i++) {
                int place = i;
                Thread thread = new Thread(() -> sums[place] = job.applyAsLong(numbers.get(place)));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) { thread.join(); }
            return java.util.Arrays.asList(sums);
            """;

    private static Grader grader;
    private static Exercise exercise;

    @BeforeAll
    static void start() throws IOException {
        grader = new Grader(Stubs.ofThisKit(), new WarmStart(null, CompilerMain.class, ChecksMain.class), new PlainProcess(), 1,
                new Limits(3, 3, 60), (exercise, sources, classes) -> new Admission.Allowed());
        exercise = Rubric.ofThisKit().stream().filter(e -> e.id().equals("ex02join")).findFirst().orElseThrow();
    }

    @AfterAll
    static void stop() {
        grader.close();
    }

    @Test
    void every_planned_check_gets_exactly_one_result_and_a_right_submission_all_points() throws IOException {
        ExerciseReport report = grade("", RIGHT_SUM, RIGHT_THREADS);
        assertEquals(exercise.checks(), report.results().stream().map(CheckResult::check).toList());
        assertEquals(report.score().possible(), report.score().earned(), said(report));
    }

    @Test
    void ending_the_jvm_costs_only_the_checks_that_meet_it() throws IOException {
        ExerciseReport report = grade("", "System.exit(0); return 0;", RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.FAILED);
        assertTrue(what(report).contains("ended the whole program (exit status 0)"), what(report));
    }

    @Test
    void an_endless_loop_is_ended_and_its_threads_are_shown() throws IOException {
        ExerciseReport report = grade("", "while (n >= 0) { Thread.onSpinWait(); } return 0;", RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.TIMED_OUT);
        CheckResult stopped = theFailed(report);
        assertEquals("threads", stopped.evidence().get(0).type());
        assertTrue(stopped.evidence().get(0).text().contains("SumOfSquares.of(SumOfSquares.java:"), stopped.evidence().toString());
    }

    @Test
    void a_deadlock_is_seen_at_once_and_explained() throws IOException {
        ExerciseReport report = grade("""
                private static final Object FORK = new Object(), SPOON = new Object();
                private static void eat(Object first, Object second, java.util.concurrent.CountDownLatch both) {
                    synchronized (first) {
                        both.countDown();
                        try { both.await(); } catch (InterruptedException e) { return; }
                        synchronized (second) { both.countDown(); }
                    }
                }
                """, """
                var both = new java.util.concurrent.CountDownLatch(2);
                Thread other = new Thread(() -> eat(FORK, SPOON, both));
                other.start();
                eat(SPOON, FORK, both);
                return 0;
                """, RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.FAILED);
        assertTrue(theFailed(report).evidence().get(0).text().contains("SumOfSquares.java:"), said(report));
    }

    @Test
    void a_full_heap_ends_only_its_own_jvm() throws IOException {
        ExerciseReport report = grade("", "List<long[]> all = new java.util.ArrayList<>(); while (true) { all.add(new long[1 << 20]); }", RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.FAILED);
        assertTrue(what(report).contains("used up all memory"), what(report));
    }

    @Test
    void a_flood_of_output_is_cut() throws IOException {
        ExerciseReport report = grade("", "for (int i = 0; i < 100_000; i++) { System.out.println(\"a flood of output\"); } return -1;", RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.FAILED);
        String printed = theFailed(report).evidence().stream().filter(e -> e.type().equals("output")).findFirst().orElseThrow().text();
        assertTrue(printed.length() < 10_000 && printed.contains("more bytes"), printed.length() + " characters");
    }

    @Test
    void a_class_that_hangs_while_it_is_initialised_fails_every_check_and_hangs_nobody_else() throws IOException {
        ExerciseReport report = grade("static { Object lock = new Object(); boolean hang = true; while (hang) { synchronized (lock) { try { lock.wait(); } catch (InterruptedException e) { } } } }",
                RIGHT_SUM, RIGHT_THREADS);
        assertEquals(0, report.score().earned(), said(report));
        assertTrue(!report.needsReview(), said(report));
    }

    @Test
    void threads_that_never_end_do_not_disturb_the_next_check() throws IOException {
        ExerciseReport report = grade("", RIGHT_SUM, """
                Thread lasting = new Thread(() -> { while (true) { Thread.interrupted(); java.util.concurrent.locks.LockSupport.park(); } });
                lasting.start();
                """ + RIGHT_THREADS);
        assertEquals(Verdict.FAILED, verdicts(report).remove("no_thread_is_left_when_it_returns"), said(report));
        assertEquals(report.score().possible() - 1, report.score().earned(), said(report));
    }

    @Test
    void an_exception_is_the_students_and_names_their_line() throws IOException {
        ExerciseReport report = grade("", "throw new IllegalStateException(\"not today\");", RIGHT_THREADS);
        assertOnlyTheSumFails(report, Verdict.FAILED);
        assertTrue(what(report).startsWith("Your code threw IllegalStateException at SumOfSquares.java:"), what(report));
        assertTrue(what(report).endsWith("not today"), what(report));
    }

    @Test
    void an_exception_whose_methods_fight_back_is_still_the_students() throws IOException {
        ExerciseReport report = grade("""
                static final class Angry extends RuntimeException {
                    @Override public String getMessage() { throw this; }
                    @Override public String toString() { throw this; }
                    @Override public synchronized Throwable getCause() { return this; }
                    @Override public StackTraceElement[] getStackTrace() { throw this; }
                }
                """, RIGHT_SUM, "throw new Angry();");
        assertEquals(2, report.score().earned(), said(report));
        assertTrue(!report.needsReview(), said(report));
    }

    @Test
    void a_gap_that_is_still_open_is_not_a_failure() throws IOException {
        ExerciseReport report = grade("", RIGHT_SUM, "throw new UnsupportedOperationException(\"TODO: SumOfSquares.inParallel is yours to write\");");
        assertEquals(Verdict.PASSED, verdicts(report).get(THE_SUM));
        assertEquals(2, verdicts(report).values().stream().filter(v -> v == Verdict.PASSED).count(), said(report));
        assertTrue(verdicts(report).values().stream().allMatch(v -> v == Verdict.PASSED || v == Verdict.NOT_STARTED), said(report));
    }

    @Test
    void what_does_not_compile_says_where() throws IOException {
        ExerciseReport report = grade("", "return nothing;", RIGHT_THREADS);
        assertEquals(0, report.score().earned());
        assertTrue(what(report).startsWith("It does not compile at threadwork/ex02join/SumOfSquares.java, line 3: cannot find symbol"), what(report));
        assertEquals("compiler", report.results().get(0).evidence().get(0).type());
    }

    @Test
    void a_method_that_is_gone_is_named() throws IOException {
        String source = "package threadwork.ex02join; public final class SumOfSquares { public static int of(int n) { return n; } }";
        ExerciseReport report = run(source);
        assertEquals(0, report.score().earned());
        assertTrue(what(report).contains("SumOfSquares.of(long) returning long is gone; the checks call it. "
                + "There is SumOfSquares.of(int) returning int instead."), what(report));
    }

    @Test
    void a_bomb_for_the_compiler_costs_only_its_own_exercise() throws IOException {
        ExerciseReport deep = grade("", "return " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";", RIGHT_THREADS);
        assertEquals(0, deep.score().earned());
        assertTrue(what(deep).contains("does not compile"), what(deep));
        assertEquals(exercise.checks().size(), grade("", RIGHT_SUM, RIGHT_THREADS).results().stream()
                .filter(result -> result.verdict() == Verdict.PASSED).count());
    }

    @Test
    void a_failing_schedule_counts_although_its_words_differ_in_each_jvm() throws IOException {
        Exercise race = Rubric.ofThisKit().stream().filter(e -> e.id().equals("ex06race")).findFirst().orElseThrow();
        String source = """
                package threadwork.ex06race;
                import java.util.*;
                import java.util.concurrent.atomic.AtomicInteger;
                public final class HitCounter {
                    private final Map<String, Long> hits = new HashMap<>();
                    private final AtomicInteger inside = new AtomicInteger();
                    public void hit(String page) {
                        if (inside.incrementAndGet() > 1) {
                            throw new IllegalStateException(Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i").toString());
                        }
                        synchronized (hits) { hits.merge(page, 1L, Long::sum); }
                        inside.decrementAndGet();
                    }
                    public long hits(String page) { synchronized (hits) { return hits.getOrDefault(page, 0L); } }
                    public long total() { synchronized (hits) { long sum = 0; for (long h : hits.values()) { sum += h; } return sum; } }
                }
                """;
        Prepared prepared = grader.prepare(race, Map.of("ex06race", List.of(new SourceFile("threadwork/ex06race/HitCounter.java", source))));
        ExerciseReport report = grader.run(prepared, 7, result -> { });
        assertEquals(Verdict.FAILED, verdicts(report).get("no_hit_is_lost_among_threads"), said(report));
        assertTrue(!report.needsReview(), said(report));
    }

    private static void assertOnlyTheSumFails(ExerciseReport report, Verdict verdict) {
        Map<String, Verdict> verdicts = verdicts(report);
        assertEquals(verdict, verdicts.remove(THE_SUM), said(report));
        verdicts.remove(SUMS_AT_ONCE);
        assertTrue(verdicts.values().stream().allMatch(v -> v == Verdict.PASSED), said(report));
    }

    private static Map<String, Verdict> verdicts(ExerciseReport report) {
        return report.results().stream().collect(Collectors.toMap(r -> r.check().name(), CheckResult::verdict));
    }

    /** The sum's own check, where that did not pass: it says most. */
    private static CheckResult theFailed(ExerciseReport report) {
        return report.results().stream().filter(result -> result.verdict() != Verdict.PASSED)
                .min(Comparator.comparing(result -> !result.check().name().equals(THE_SUM))).orElseThrow();
    }

    private static String said(ExerciseReport report) {
        return report.results().stream().map(result -> "\n" + result.verdict() + " " + result.check().name() + result.feedback()).toList().toString();
    }

    private static String what(ExerciseReport report) {
        return theFailed(report).feedback().orElseThrow().what();
    }

    private static ExerciseReport grade(String members, String sum, String parallel) throws IOException {
        return run("package threadwork.ex02join; import java.util.List; import java.util.function.LongUnaryOperator;\n"
                + "public final class SumOfSquares { " + members.replace("\n", " ") + "\n"
                + "public static long of(long n) { " + sum + " }\n"
                + "public static List<Long> inParallel(List<Long> numbers, LongUnaryOperator job) throws InterruptedException { " + parallel + " } }");
    }

    private static ExerciseReport run(String source) throws IOException {
        Prepared prepared = grader.prepare(exercise, Map.of("ex02join", List.of(new SourceFile(FILE, source))));
        return grader.run(prepared, 7, result -> { });
    }
}
