package threadwork.grader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import threadwork.grader.calibration.Case;
import threadwork.grader.calibration.Case.Expected;
import threadwork.grader.calibration.Cases;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Kind;
import threadwork.grader.model.SourceFile;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.CoursePage;

/** What everybody who adds an exercise promises, as tests whose names are the rules. */
class ContributorRulesTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path STUBS = HOME.resolve("exercises/src/main/java/threadwork");
    private static final int ONE_SCREEN = 60;

    static List<Exercise> exercises() {
        return Rubric.ofThisKit();
    }

    @Test
    void every_stub_has_checks_and_every_check_class_has_a_stub() throws IOException {
        try (Stream<Path> folders = Files.list(STUBS)) {
            assertEquals(folders.map(folder -> folder.getFileName().toString()).sorted().toList(),
                    exercises().stream().map(Exercise::id).sorted().toList());
        }
    }

    @Test
    void the_page_of_the_course_is_the_course_as_it_is() throws IOException {
        assertEquals(CoursePage.of(exercises()), Files.readString(HOME.resolve("exercises/README.md")),
                "after a change: ./threadwork list --markdown exercises/README.md");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void the_id_begins_with_the_number(Exercise exercise) {
        assertTrue(exercise.id().startsWith(String.format("ex%02d", exercise.number())), exercise.id());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_has_a_readme_of_one_screen_beside_its_stub(Exercise exercise) throws IOException {
        List<String> lines = Files.readAllLines(STUBS.resolve(exercise.id()).resolve("README.md"));
        assertTrue(lines.size() >= 10 && lines.size() <= ONE_SCREEN, exercise.id() + ": " + lines.size() + " lines");
        assertTrue(String.join("\n", lines).contains("./threadwork check " + exercise.id()), "says how to check");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_has_three_hints_kept_apart(Exercise exercise) throws IOException {
        List<String> headings = Files.readAllLines(STUBS.resolve(exercise.id()).resolve("hints.md")).stream()
                .filter(line -> line.startsWith("## ")).toList();
        assertEquals(List.of("## Hint 1", "## Hint 2", "## Hint 3"), headings);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_stub_says_todo_and_no_solution_does(Exercise exercise) throws IOException {
        List<SourceFile> stubs = Stubs.ofThisKit().files().get(exercise.id());
        assertTrue(stubs.stream().anyMatch(stub -> stub.text().contains("UnsupportedOperationException(\"TODO: ")), exercise.id());
        for (SourceFile file : solution(exercise).files()) {
            assertFalse(file.text().contains("TODO"), file.path());
            assertTrue(stubs.stream().anyMatch(stub -> stub.path().equals(file.path()) && !stub.text().equals(file.text())),
                    file.path() + " is a stub's file, and differs from it");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_exercise_is_calibrated_by_three_right_and_six_wrong_submissions(Exercise exercise) throws IOException {
        List<Case> cases = new Cases(HOME, Stubs.ofThisKit()).of(exercise.id());
        assertTrue(cases.stream().filter(one -> one.expected() == Expected.RIGHT).count() >= 3, "right");
        assertTrue(cases.stream().filter(one -> one.expected() == Expected.WRONG).count() >= 6, "wrong");
        Set<String> checks = new HashSet<>(exercise.checks().stream().map(Check::name).toList());
        cases.forEach(one -> one.caughtBy().ifPresent(check -> assertTrue(checks.contains(check), one.id() + " names " + check)));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_check_is_shown_to_catch_some_wrong_submission(Exercise exercise) throws IOException {
        Set<String> catching = new HashSet<>();
        new Cases(HOME, Stubs.ofThisKit()).of(exercise.id()).forEach(one -> one.caughtBy().ifPresent(catching::add));
        List<String> idle = exercise.checks().stream().filter(check -> !isShownElsewhere(check)).map(Check::name)
                .filter(name -> !catching.contains(name)).toList();
        assertEquals(List.of(), idle, "checks that no wrong submission shows to be able to fail");
    }

    /** What is run only where every schedule was found clean meets no wrong submission; RaceTest shows what its engine sees. */
    private static boolean isShownElsewhere(Check check) {
        return check.kind() == Kind.STRESS && !check.requires().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void every_check_is_worth_points_and_speaks_in_sentences(Exercise exercise) {
        assertAll(exercise.checks().stream().map(check -> () -> {
            assertTrue(check.points() >= 1, check.id());
            assertTrue(check.name().matches("[a-z0-9]+(_[a-z0-9]+)+"), check.id());
            for (String words : List.of(check.why(), check.next())) {
                assertTrue(words.matches("(?s)[\\p{Lu}0-9].{15,260}[.!?)]"), check.id() + ": " + words);
                assertFalse(words.toLowerCase().contains("cheat"), check.id());
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_check_builds_only_on_checks_that_run_before_it(Exercise exercise) {
        List<String> before = new ArrayList<>();
        for (Check check : exercise.checks()) {
            assertTrue(before.containsAll(check.requires()), check.id() + " requires " + check.requires());
            before.add(check.name());
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void a_rule_hangs_on_a_behaviour_so_that_an_empty_stub_earns_nothing(Exercise exercise) {
        exercise.checks().stream().filter(check -> check.kind() == Kind.RULE)
                .forEach(check -> assertFalse(check.requires().isEmpty(), check.id()));
    }

    private static Case solution(Exercise exercise) throws IOException {
        return new Cases(HOME, Stubs.ofThisKit()).of(exercise.id()).stream()
                .filter(one -> one.expected() == Expected.SOLUTION).findFirst().orElseThrow();
    }
}
