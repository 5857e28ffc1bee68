package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.calibration.Case;
import threadwork.grader.calibration.Cases;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.compile.CompilerMain;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Progress;
import threadwork.grader.model.Submission;
import threadwork.grader.model.Verdict;
import threadwork.grader.plan.Rubric;
import threadwork.grader.sandbox.PlainProcess;

/** A failure that is shown again is the same failure. */
class ReplayTest {

    private static final int OF_EACH_KIND = 3;
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static Grader grader;

    @BeforeAll
    static void start() throws IOException {
        grader = new Grader(Stubs.ofThisKit(), new WarmStart(null, CompilerMain.class, ChecksMain.class), new PlainProcess(), 1);
    }

    @AfterAll
    static void stop() {
        grader.close();
    }

    @TestFactory
    Stream<DynamicTest> wrong_submissions_of_every_kind_fail_in_the_same_way_again() throws IOException {
        Map<Kind, List<DynamicTest>> tests = new EnumMap<>(Kind.class);
        Cases cases = new Cases(HOME, Stubs.ofThisKit());
        for (Exercise exercise : Rubric.ofThisKit()) {
            firstOfEachKind(exercise, cases).forEach((kind, wrong) -> tests.computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(DynamicTest.dynamicTest(kind + " " + wrong.id(), () -> failsAgain(exercise, wrong))));
        }
        // No wrong submission is left to a rule or to stress alone to catch.
        assertTrue(tests.keySet().containsAll(EnumSet.of(Kind.UNIT, Kind.PROPERTY, Kind.TIMING, Kind.SCHEDULE)), tests.keySet().toString());
        return tests.values().stream().flatMap(ofTheKind -> ofTheKind.stream().limit(OF_EACH_KIND));
    }

    private static Map<Kind, Case> firstOfEachKind(Exercise exercise, Cases cases) throws IOException {
        Map<Kind, Case> first = new EnumMap<>(Kind.class);
        for (Case one : cases.of(exercise.id())) {
            if (one.expected() == Case.Expected.WRONG) {
                first.putIfAbsent(check(exercise, one.caughtBy().orElseThrow()).kind(), one);
            }
        }
        return first;
    }

    private static Check check(Exercise exercise, String name) {
        return exercise.checks().stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    private static void failsAgain(Exercise exercise, Case wrong) throws IOException {
        Submission submission = new Submission(wrong.id(), "", Map.of(exercise.id(), wrong.files()), Map.of(), List.of(), List.of());
        // The one that names the mistake may build on another that fails too, and then has not run.
        CheckResult first = results(submission, exercise, 20261201).stream().filter(result -> !result.replay().isEmpty()).findFirst().orElseThrow();
        Check check = first.check();
        ReplayId id = ReplayId.parse(first.replay()).orElseThrow();
        assertTrue(id.isAbout(check) && id.isOf(Stubs.ofThisKit().completedBy(exercise.id(), submission.files())), id.toString());
        List<CheckResult> again = results(submission, Replaying.upTo(check, exercise), id.seed());
        CheckResult second = again.get(again.size() - 1);
        assertEquals(check, second.check());
        assertEquals(first.verdict(), second.verdict());
        assertEquals(first.replay(), second.replay());
        if (check.kind() == Kind.SCHEDULE) {
            // Word for word, trace and all. Real threads fail for the same reason, but not in the same order.
            assertEquals(first.feedback(), second.feedback());
            assertEquals(first.evidence(), second.evidence());
        } else {
            assertEquals(first.feedback().orElseThrow().why(), second.feedback().orElseThrow().why());
        }
    }

    private static List<CheckResult> results(Submission submission, Exercise plan, long seed) throws IOException {
        return grader.grade(submission, List.of(plan), seed, Progress.NONE).exercises().get(0).results();
    }

    @Test
    void no_two_checks_of_an_exercise_share_an_id() {
        for (Exercise exercise : Rubric.ofThisKit()) {
            long ids = exercise.checks().stream().map(check -> ReplayId.of(CheckResult.notPassed(check, Verdict.FAILED, 1,
                    new Feedback("", "", ""), List.of()), 0, "00000000").orElseThrow()).distinct().count();
            assertEquals(exercise.checks().size(), ids, exercise.id());
        }
    }
}
